import { i18n } from '../../i18n/i18n.ts';

/** The time of day of a moment, to the second; null for what is no moment. */
export function clockText(iso: string): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? null
    : date.toLocaleTimeString(i18n.language, { timeStyle: 'medium' });
}
