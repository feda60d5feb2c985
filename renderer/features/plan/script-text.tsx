import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TokenKind, ToldToken } from './told-token.ts';

/** Longer ones are shown without colours: to colour them would hold the screen up. */
const LONGEST = 200_000;

const useStyles = makeStyles({
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '260px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

const useKindStyles = makeStyles({
  plain: {},
  punctuation: {},
  parameter: {},
  keyword: { color: tokens.colorPaletteBerryForeground1 },
  function: { color: tokens.colorBrandForeground1 },
  string: { color: tokens.colorPaletteGreenForeground1 },
  'string-expression': { color: tokens.colorPaletteGreenForeground1 },
  constant: { color: tokens.colorPaletteDarkOrangeForeground1 },
  comment: { color: tokens.colorNeutralForeground3 },
} satisfies Record<TokenKind, object>);

/** A script to be read, in colour as soon as the colouring has been loaded. */
export function ScriptText({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const kinds = useKindStyles();
  const lines = useColoured(text);
  return (
    // A part that scrolls has to be reachable with the keyboard.
    <pre className={styles.code} tabIndex={0} aria-label={label} role="region">
      {lines === null
        ? text
        : lines.map((line, index) => (
            // A script's lines never move while it is shown.
            <span key={index}>
              {line.map(({ content, kind }, at) => (
                <span key={at} className={kinds[kind]}>
                  {content}
                </span>
              ))}
              {'\n'}
            </span>
          ))}
    </pre>
  );
}

/** The script in its parts; null until they are there, and where it stays plain. */
function useColoured(text: string): readonly (readonly ToldToken[])[] | null {
  const [coloured, setColoured] = useState<{ text: string; lines: ToldToken[][] } | null>(null);
  useEffect(() => {
    if (text.length > LONGEST) return undefined;
    let wanted = true;
    import('./colour-script.ts').then(
      ({ colourScript }) => {
        if (wanted) setColoured({ text, lines: colourScript(text) });
      },
      // Without the colouring the script is plain, and all there.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  return coloured?.text === text ? coloured.lines : null;
}
