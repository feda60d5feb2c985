import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { CopyDoubt } from '../../../shared/plan/copy-doubts.ts';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import { FoldedList } from '../../components/folded-list.tsx';
import { useText } from '../../i18n/i18n.ts';
import { doubtText } from './doubt-text.ts';

/** More than this many stand behind a button. */
const SHOWN = 6;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  remedy: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  mark: { marginBlockStart: '2px', color: tokens.colorStatusWarningForeground3 },
});

/** Which copies are not expected, or not for sure, and why; nothing where all are expected. */
export function DoubtList({
  doubts,
  nameOf,
}: {
  readonly doubts: readonly CopyDoubt[];
  readonly nameOf: (port: MirrorPort) => string;
}) {
  const t = useText();
  const styles = useStyles();
  if (doubts.length === 0) return null;
  const isForVlan = doubts.some(({ reason }) => reason === 'vlan-apart' || reason === 'vlan-part');
  return (
    <>
      <FoldedList items={doubts} shown={SHOWN}>
        {(shown) => (
          <ul className={styles.list} aria-label={t('doubt.list')}>
            {shown.map((doubt) => {
              const Mark = doubt.reach === 'unknown' ? QuestionCircleRegular : WarningRegular;
              return (
                <li key={`${doubt.reason} ${doubt.destination.id}`} className={styles.line}>
                  <Mark aria-hidden className={styles.mark} />
                  <span>{doubtText(t, doubt, nameOf)}</span>
                </li>
              );
            })}
          </ul>
        )}
      </FoldedList>
      {isForVlan ? <span className={styles.remedy}>{t('doubt.vlan-remedy')}</span> : null}
    </>
  );
}
