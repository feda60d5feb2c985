import type { ProbeFacts } from '../model/probe.ts';

/** What the person may do on the host, by the groups of their token; `unknown` where that cannot be told. */
export type Rights = 'administrator' | 'hyper-v-administrator' | 'none' | 'unknown';

/** The person's rights as the probe found them: the higher one counts, and an unknown is no "none". */
export function rightsOf({
  administrator,
  hyperVAdministrator,
}: Pick<ProbeFacts, 'administrator' | 'hyperVAdministrator'>): Rights {
  if (administrator === true) return 'administrator';
  if (hyperVAdministrator === true) return 'hyper-v-administrator';
  return administrator === false && hyperVAdministrator === false ? 'none' : 'unknown';
}
