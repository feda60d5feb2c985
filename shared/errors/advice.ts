import { z } from 'zod';
import { FindingCode } from '../checks/finding.ts';
import { PrerequisiteCode } from '../checks/prerequisites.ts';
import { HintCode, HINTS, type HintValues } from './hints.ts';

/**
 * What to do about an error: a code with its values, never a sentence alone.
 *
 * A screen says it in its own language. The remedy of a finding or of a prerequisite has its words there
 * already; its English comes along, for it may be a command.
 */
export const Advice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hint'),
    code: HintCode,
    values: z.record(z.string(), z.string()),
  }),
  z.strictObject({ kind: z.literal('finding'), code: FindingCode, remedy: z.string() }),
  z.strictObject({ kind: z.literal('prerequisite'), code: PrerequisiteCode, remedy: z.string() }),
]);
export type Advice = z.infer<typeof Advice>;

/** An advice by its code, with the values that its text has places for: the compiler asks for each. */
export function hint<C extends HintCode>(
  code: C,
  ...[values]: [keyof HintValues<C>] extends [never] ? [] : [HintValues<C>]
): Advice {
  return { kind: 'hint', code, values: values ?? {} };
}

/** The advice in English, as a terminal prints it. */
export function adviceText(advice: Advice): string {
  if (advice.kind !== 'hint') return advice.remedy;
  const { code, values } = advice;
  return HINTS[code].replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}
