import { stands, type Finding } from './finding.ts';

/**
 * Whether a finding keeps a plan from being run.
 *
 * `byHand`: a person shuts the VMs down. That a guest does not answer the shutdown service is then no
 * hindrance but the very reason for it.
 */
export function blocksRun(finding: Finding, { byHand }: { readonly byHand: boolean }): boolean {
  return stands(finding) && !(byHand && finding.code === 'no-shutdown-service');
}
