import type { Envelope } from '../../shared/contract/envelope.ts';

/** What a call is answered when there is nobody to answer it: whether it took effect is not known. */
export const LOST: Envelope<never> = {
  ok: false,
  error: {
    code: 'HostLost',
    message: 'The program did not answer.',
    hint: 'Wait until it is back; what is shown then is how it is.',
    detail: null,
  },
};
