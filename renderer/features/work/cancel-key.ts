import type { Work } from '../../../shared/contract/work.ts';

/**
 * What the button that cancels a run says, as the key of a text.
 *
 * A step that changes the host is never torn, so the run ends after it. A wait for a VM to be off ends at
 * once, but a guest that was asked to shut down goes on with that, whatever becomes of the run.
 */
export function cancelKey({ steps, cancelling }: Pick<Work, 'steps' | 'cancelling'>) {
  const running = steps.find(({ state }) => state === 'running');
  const isWait = running?.step.kind === 'stop-vm';
  if (cancelling) return isWait ? 'work.cancelling-now' : 'work.cancelling';
  if (!isWait) return 'work.cancel';
  return running.note === 'guest-shutting-down' ? 'work.cancel-shutdown' : 'button.cancel';
}
