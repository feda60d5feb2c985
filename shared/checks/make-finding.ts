import { detailText } from './detail-text.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { FindingDetail } from './finding-detail.ts';
import { FINDING_TEXTS } from './finding-text.ts';

/** A finding of that code about one thing, with its English text. */
export function makeFinding(
  code: FindingCode,
  {
    target = null,
    name = '',
    details = [],
  }: {
    target?: string | null;
    name?: string;
    /** What makes it so; the message lists it. */
    details?: readonly FindingDetail[];
  } = {},
): Finding {
  const text = FINDING_TEXTS[code];
  return {
    code,
    severity: text.severity,
    target,
    name: name === '' ? null : name,
    details: [...details],
    acceptable: text.acceptable,
    accepted: false,
    message: text.message(name, details.map(detailText).join(', ')),
    remedy: text.remedy,
  };
}
