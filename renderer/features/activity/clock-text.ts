import { currentLocale } from '../../i18n/locale.ts';

/** The time of day of a moment, to the second; null for what is no moment. */
export function clockText(iso: string): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? null
    : date.toLocaleTimeString(currentLocale(), { timeStyle: 'medium' });
}
