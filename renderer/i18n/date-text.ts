import { i18n } from './i18n.ts';

/** A moment (ISO 8601) as people write it in the language of the screen. */
export function dateText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
}
