import { currentLocale } from './locale.ts';

/** A moment (ISO 8601) as people write it in the language of the screen. */
export function dateText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' });
}
