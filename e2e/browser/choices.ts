/** The languages that the screen is tried in: its own two, and one that makes every text longer. */
export type TriedLanguage = 'en' | 'it' | 'long';

/** What a project of the Playwright configuration chooses. */
export interface Choices {
  /** The door by which the screen is reached. */
  readonly door: 'console' | 'desktop' | 'electron';
  /** What is behind it. */
  readonly host: 'simulator' | 'powershell';
  /** The language of the screen; `long` makes every English text longer. */
  readonly language: TriedLanguage;
  /** Whether the host is read only when that is asked for: nothing changes while a view is measured. */
  readonly still: boolean;
  /** Whether the first-run page was left once before. */
  readonly welcomed: boolean;
}
