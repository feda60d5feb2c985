import type { Finding } from '../../shared/checks/finding.ts';

/** Findings that are read one by one, or many of a kind of which the first are enough. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly folds: boolean;
}

const ORDER = ['blocks', 'warns', 'informs'] as const;

/**
 * Findings, worst first, those of one code together where there are more than `most` of them.
 *
 * What blocks and what has to be accepted is never folded: nobody can agree to what is out of sight.
 */
export function groupFindings(findings: readonly Finding[], most: number): FindingGroup[] {
  return ORDER.flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity);
    const codes = [...new Set(those.map(({ code }) => code))];
    return codes.map((code) => {
      const alike = those.filter((finding) => finding.code === code);
      const mayFold = alike.every(({ acceptable }) => severity !== 'blocks' && !acceptable);
      return { key: `${severity} ${code}`, findings: alike, folds: mayFold && alike.length > most };
    });
  });
}
