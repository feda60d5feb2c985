import { createCssVariablesTheme, createHighlighterCoreSync } from '@shikijs/core';
import { createJavaScriptRegexEngine } from '@shikijs/engine-javascript';
import powershell from '@shikijs/langs/powershell';
import { TOKEN_KINDS, type TokenKind, type ToldToken } from './told-token.ts';

const THEME = 'kinds';
/** The theme names a token's kind in place of a colour: the colours are the screen's own. */
const PREFIX = '--kind-';

const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme({ name: THEME, variablePrefix: PREFIX, fontStyle: false })],
  langs: [powershell],
  engine: createJavaScriptRegexEngine(),
});

/** PowerShell line by line, in parts of one kind each; all of them together are the text again. */
export function colourScript(text: string): ToldToken[][] {
  return highlighter
    .codeToTokensBase(text, { lang: 'powershell', theme: THEME })
    .map((line) => line.map(({ content, color }) => ({ content, kind: kindOf(color) })));
}

function kindOf(colour: string | undefined): TokenKind {
  const name = colour === undefined ? undefined : new RegExp(`${PREFIX}token-([a-z-]+)`).exec(colour)?.[1];
  return TOKEN_KINDS.find((kind) => kind === name) ?? 'plain';
}
