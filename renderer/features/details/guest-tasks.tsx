import { lazy, Suspense } from 'react';
import type { DetailsSubject } from './details-of.ts';

const GuestChecklist = lazy(async () => ({
  default: (await import('../work/guest-checklist.tsx')).GuestChecklist,
}));

/** What is left to do in the guest of each adapter of the selection that receives copies. */
export function GuestTasks({ subject }: { readonly subject: DetailsSubject }) {
  if (subject.kind !== 'adapter' && subject.kind !== 'vm') return null;
  const adapters = (subject.vm?.adapters ?? []).filter(({ mode }) => mode === 'Destination');
  if (adapters.length === 0) return null;
  return (
    <Suspense fallback={null}>
      {adapters.map(({ id }) => (
        <GuestChecklist key={id} adapter={id} />
      ))}
    </Suspense>
  );
}
