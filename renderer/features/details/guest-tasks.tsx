import { lazy, Suspense } from 'react';
import { sameId } from '../../../shared/model/same-id.ts';
import { useHost } from '../../stores/use-app.ts';
import type { DetailsSubject } from './details-of.ts';

const GuestChecklist = lazy(async () => ({
  default: (await import('../work/guest-checklist.tsx')).GuestChecklist,
}));

/** What is left to do in the guests of the SPAN adapters that the selection has from us. */
export function GuestTasks({ subject }: { readonly subject: DetailsSubject }) {
  const ours = useHost((host) => host.ours);
  if (subject.kind !== 'adapter' && subject.kind !== 'vm') return null;
  const adapters = (subject.vm?.adapters ?? []).filter(({ id }) => ours.some((each) => sameId(each, id)));
  if (adapters.length === 0) return null;
  return (
    <Suspense fallback={null}>
      {adapters.map(({ id }) => (
        <GuestChecklist key={id} adapter={id} />
      ))}
    </Suspense>
  );
}
