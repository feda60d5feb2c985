/** What a part of a script is; `plain` for all that has no colour of its own. */
export const TOKEN_KINDS = [
  'plain',
  'keyword',
  'string',
  'string-expression',
  'comment',
  'constant',
  'function',
  'parameter',
  'punctuation',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A part of a line of a script. */
export interface ToldToken {
  readonly content: string;
  readonly kind: TokenKind;
}
