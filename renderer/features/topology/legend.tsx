import { makeStyles, tokens } from '@fluentui/react-components';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import { useText, type Text } from '../../i18n/i18n.ts';
import { SMALL, type Pen } from './drawing-style.ts';
import { CopyLine, PortMark } from './marks.tsx';
import type { Palette } from './palette.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const MODES: readonly MirroringMode[] = ['Source', 'Destination', 'None'];
const MARK = { width: 48, height: 18 };
const LINE_HEIGHT = 20;

/** Room that the legend takes below an exported drawing. */
export const LEGEND_HEIGHT = (MODES.length + 1) * LINE_HEIGHT + 12;

function modeText(t: Text, mode: MirroringMode): string {
  switch (mode) {
    case 'Source':
      return t('topology.legend-source');
    case 'Destination':
      return t('topology.legend-destination');
    case 'None':
      return t('topology.legend-other');
  }
}

/** What the marks and dashes mean, below the drawing on the screen. */
export function Legend({ palette }: { readonly palette: Palette }) {
  const t = useText();
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={t('topology.legend')}>
      {MODES.map((mode) => (
        <li key={mode} className={styles.item}>
          <svg {...MARK} width={mode === 'None' ? MARK.height : MARK.width} aria-hidden="true">
            <LegendMark mode={mode} x={0} y={MARK.height / 2} palette={palette} />
          </svg>
          {modeText(t, mode)}
        </li>
      ))}
      <li className={styles.item}>{t('topology.legend-configured')}</li>
    </ul>
  );
}

/** The same in an exported drawing, below it. */
export function LegendShapes({
  top,
  width,
  pen,
}: {
  readonly top: number;
  readonly width: number;
  readonly pen: Pen;
}) {
  const lines = [...MODES.map((mode) => modeText(pen.t, mode)), pen.t('topology.legend-configured')];
  return (
    <g>
      {MODES.map((mode, index) => (
        <LegendMark key={mode} mode={mode} x={20} y={top + 10 + index * LINE_HEIGHT} palette={pen.palette} />
      ))}
      {lines.map((text, index) => (
        <Words
          key={index}
          pen={pen}
          x={index < MODES.length ? 76 : 20}
          y={top + 14 + index * LINE_HEIGHT}
          width={width - 96}
          size={SMALL}
          colour={pen.palette.text}
        >
          {text}
        </Words>
      ))}
    </g>
  );
}

function LegendMark({
  mode,
  x,
  y,
  palette,
}: {
  readonly mode: MirroringMode;
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
}) {
  return (
    <>
      {mode === 'None' ? null : (
        <CopyLine mode={mode} from={{ x: x + 18, y }} to={{ x: x + 46, y }} palette={palette} />
      )}
      <PortMark mode={mode} x={x + 9} y={y} palette={palette} />
    </>
  );
}
