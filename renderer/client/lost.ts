import type { Envelope } from '../../shared/contract/envelope.ts';
import { i18n } from '../i18n/i18n.ts';

/** What a call is answered when there is nobody to answer it: whether it took effect is not known. */
export function lost(): Envelope<never> {
  return { ok: false, error: { code: 'HostLost', message: i18n.t('link.lost'), hint: null, detail: null } };
}
