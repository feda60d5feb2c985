import type { Finding, FindingCode } from './finding.ts';
import { FINDING_TEXTS } from './finding-text.ts';

/** A finding of that code about one thing, with its text. */
export function makeFinding(
  code: FindingCode,
  { target = null, name = '', detail = '' }: { target?: string | null; name?: string; detail?: string } = {},
): Finding {
  const text = FINDING_TEXTS[code];
  return {
    code,
    severity: text.severity,
    target,
    name: name === '' ? null : name,
    detail: detail === '' ? null : detail,
    acceptable: text.acceptable,
    accepted: false,
    message: text.message(name, detail),
    remedy: text.remedy,
  };
}
