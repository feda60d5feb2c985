import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { FOUND, SMALL, type Pen } from './drawing-style.ts';
import type { LegendLine, LegendMark } from './legend-lines.ts';
import { CopyLine, PortMark, ReachMark } from './marks.tsx';
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

const MARK = { width: 48, height: 18 };
const SHORT = 18;
const LINE_HEIGHT = 20;

/** Room that the legend takes below an exported drawing. */
export function legendHeight(lines: readonly LegendLine[]): number {
  return lines.length * LINE_HEIGHT + 12;
}

/** What the marks and dashes mean, below the drawing on the screen. */
export function Legend({
  lines,
  palette,
}: {
  readonly lines: readonly LegendLine[];
  readonly palette: Palette;
}) {
  const t = useText();
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={t('topology.legend')}>
      {lines.map(({ mark, text }) => (
        <li key={text} className={styles.item}>
          {mark === null ? null : (
            <svg {...MARK} width={hasLine(mark) ? MARK.width : SHORT} aria-hidden="true">
              <Mark mark={mark} x={0} y={MARK.height / 2} palette={palette} />
            </svg>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The same in an exported drawing, below it. */
export function LegendShapes({
  lines,
  top,
  width,
  pen,
}: {
  readonly lines: readonly LegendLine[];
  readonly top: number;
  readonly width: number;
  readonly pen: Pen;
}) {
  return (
    <g>
      {lines.map(({ mark, text }, index) => {
        const y = top + index * LINE_HEIGHT;
        return (
          <g key={text}>
            {mark === null ? null : <Mark mark={mark} x={20} y={y + 10} palette={pen.palette} />}
            <Words
              pen={pen}
              x={mark === null ? 20 : 76}
              y={y + 14}
              width={width - 96}
              size={SMALL}
              colour={pen.palette.text}
            >
              {text}
            </Words>
          </g>
        );
      })}
    </g>
  );
}

function hasLine(mark: LegendMark): boolean {
  return mark.kind === 'mode' && (mark.mode === 'Source' || mark.mode === 'Destination');
}

function Mark({
  mark,
  x,
  y,
  palette,
}: {
  readonly mark: LegendMark;
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
}) {
  switch (mark.kind) {
    case 'mode':
      return (
        <>
          {mark.mode === 'Source' || mark.mode === 'Destination' ? (
            <CopyLine mode={mark.mode} from={{ x: x + 18, y }} to={{ x: x + 46, y }} palette={palette} />
          ) : null}
          <PortMark mode={mark.mode} x={x + 9} y={y} palette={palette} />
        </>
      );
    case 'reach':
      return <ReachMark reach={mark.reach} x={x + 4} y={y - 5} colour={palette.text} />;
    case 'found':
      return (
        <rect
          x={x + 2}
          y={y - 6}
          width={14}
          height={12}
          rx={3}
          fill="none"
          stroke={palette.outline}
          strokeWidth={2}
          {...FOUND}
        />
      );
  }
}
