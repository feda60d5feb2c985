import type { Acceptance } from '../../../shared/checks/finding.ts';

/** The consents with one given or taken back. */
export function withAcceptance(
  accepted: readonly Acceptance[],
  { code, target }: Acceptance,
  given: boolean,
): Acceptance[] {
  const others = accepted.filter((each) => each.code !== code || each.target !== target);
  return given ? [...others, { code, target }] : others;
}
