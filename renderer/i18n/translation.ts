/** The same keys in another language. */
export type Translation<English extends Record<string, string>> = Readonly<Record<keyof English, string>>;
