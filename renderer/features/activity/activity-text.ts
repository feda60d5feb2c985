import type { RunSummary } from '../../../shared/contract/host-state.ts';
import type { ActivityStep, ActivityView } from '../../../shared/contract/activity-view.ts';
import { dateText } from '../../i18n/date-text.ts';
import type { Text } from '../../i18n/i18n.ts';
import { currentLocale } from '../../i18n/locale.ts';
import { stepText } from '../../i18n/step-text.ts';
import { changedFields, type ChangedField } from './changed-fields.ts';
import { fieldText, valueText } from './field-text.ts';
import type { ShownOutcome } from './shown-outcome.ts';

/** What a run was for, with its name where a person has given it one. */
export function runTitle(t: Text, { purpose, name }: Pick<RunSummary, 'purpose' | 'name'>): string {
  const what = t(`activity.purpose.${purpose}`);
  return name === null ? what : t('activity.named', { what, name });
}

/** How a run ended, or that it has not; what came of one without an end only the host can tell. */
export function outcomeText(t: Text, outcome: ShownOutcome): string {
  return t(`activity.outcome.${outcome ?? 'no-end'}`);
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago a moment is, in the language of the screen; below a minute it is now. */
export function ageText(iso: string, now: number): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  if (Number.isNaN(seconds)) return '';
  const format = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' });
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, 'second');
}

/** How long something took; null where its end is not known. */
export function durationText(t: Text, startedAt: string, endedAt: string | null): string | null {
  const seconds = endedAt === null ? Number.NaN : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
  if (Number.isNaN(seconds)) return null;
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  const rest = Math.max(0, seconds) - minutes * 60;
  const digits = minutes > 0 || rest >= 10 ? 0 : 1;
  const shown = rest.toLocaleString(currentLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return minutes === 0
    ? t('activity.seconds', { seconds: shown })
    : t('activity.minutes', { minutes, seconds: shown });
}

/** How a step ended: a wait that a person ended is no failure. */
export function shownResult({
  result,
  code,
}: Pick<ActivityStep, 'result' | 'code'>): ActivityStep['result'] | 'cancelled' {
  return result === 'failed' && code === 'Cancelled' ? 'cancelled' : result;
}

/** Result of a step, in a word. */
export function resultText(t: Text, step: Pick<ActivityStep, 'result' | 'code'>): string {
  return t(`activity.result.${shownResult(step) ?? 'no-end'}`);
}

/** One field as a line: what it was and what it is. */
export function changeText(t: Text, change: ChangedField): string {
  const label = fieldText(t, change);
  const is = valueText(t, change, change.after);
  return change.changed ? `${label}: ${valueText(t, change, change.before)} → ${is}` : `${label}: ${is}`;
}

/** The operation that was called for a step; on a practice host none was. */
export function calledText(t: Text, { step }: Pick<ActivityStep, 'step'>, practice: boolean): string | null {
  return practice ? null : t('activity.called', { call: `Invoke-MirrorManager ${step.kind}` });
}

/** What the cmdlets of a step are to what was done: the same, or what a real host would be sent. */
export function scriptText(t: Text, practice: boolean): string {
  return t(practice ? 'activity.script-practice' : 'activity.script');
}

/** A whole run as text, for a ticket or a change log: what, when, how it ended, each step with its PowerShell. */
export function wholeText(
  t: Text,
  { name: host, practice }: { readonly name: string; readonly practice: boolean },
  { summary, endedAt, steps, cut }: ActivityView,
  outcome: ShownOutcome = summary.outcome,
): string {
  const head = [
    runTitle(t, summary),
    t('activity.on-host', { host }),
    `${dateText(summary.startedAt)} (${summary.startedAt})`,
    endedAt === null ? null : durationText(t, summary.startedAt, endedAt),
    outcomeText(t, outcome),
    t('activity.record', { run: summary.run }),
    cut ? t('activity.cut') : null,
  ].filter((line) => line !== null);
  const parts = steps.map((each, index) => {
    const changes = changedFields(each.before, each.after).map((change) => `   ${changeText(t, change)}`);
    const script = each.script
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => `   ${line}`);
    return [
      `${String(index + 1)}. ${stepText(t, each.step)}: ${resultText(t, each)}${each.rollback ? ` (${t('activity.taking-back')})` : ''}`,
      ...(each.message === null ? [] : [`   ${each.message}`]),
      ...changes,
      ...[calledText(t, each, practice)].filter((line) => line !== null).map((line) => `   ${line}`),
      `   ${scriptText(t, practice)}:`,
      ...script,
    ].join('\n');
  });
  return [head.join('\n'), ...parts].join('\n\n');
}
