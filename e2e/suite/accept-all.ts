import { stands, type Finding } from '../../shared/checks/finding.ts';
import type { SetUpRequest } from '../../shared/plan/request.ts';

/** Consent to everything in a plan that stands in its way and may be consented to. */
export function acceptAll(findings: readonly Finding[]): SetUpRequest['accepted'] {
  return findings
    .filter(stands)
    .flatMap(({ acceptable, code, target }) => (acceptable && target !== null ? [{ code, target }] : []));
}
