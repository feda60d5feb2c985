import { lazy, Suspense } from 'react';
import { FoldedList } from '../../components/folded-list.tsx';
import type { DetailsSubject } from './details-of.ts';
import { receivingOf } from './receiving.ts';

const GuestChecklist = lazy(async () => ({
  default: (await import('../work/guest-checklist.tsx')).GuestChecklist,
}));

/** More checklists than this stand behind a button. */
const SHOWN = 4;

/** What is left to do in the guest of each adapter of the selection that receives copies. */
export function GuestTasks({ subject }: { readonly subject: DetailsSubject }) {
  const adapters = receivingOf(subject);
  if (adapters.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <FoldedList items={adapters} shown={SHOWN}>
        {(shown) => shown.map(({ id }) => <GuestChecklist key={id} adapter={id} />)}
      </FoldedList>
    </Suspense>
  );
}
