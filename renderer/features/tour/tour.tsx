import { lazy, Suspense } from 'react';
import { useUi } from '../../stores/use-app.ts';

const Coach = lazy(async () => ({ default: (await import('./coach.tsx')).Coach }));
const Progress = lazy(async () => ({ default: (await import('./progress.tsx')).Progress }));

/**
 * The guided tour where it stands now: above the panes, or in the dialog that is open.
 *
 * What lies behind a dialog can be neither reached nor heard, so the tour goes into it.
 */
export function Tour({ inDialog = false }: { readonly inDialog?: boolean }) {
  const at = useUi(({ tour }) => tour);
  const isCovered = useUi(({ dialog }) => dialog !== null);
  if (at === null) return null;
  return (
    <Suspense fallback={null}>
      {inDialog ? null : <Progress at={at} />}
      {isCovered === inDialog ? <Coach at={at} inDialog={inDialog} /> : null}
    </Suspense>
  );
}
