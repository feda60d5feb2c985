import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled, QuestionCircleRegular } from '@fluentui/react-icons';
import type { RequirementCheck } from '../../../shared/contract/computer-check.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText, type Text } from '../../i18n/i18n.ts';
import { isKey } from '../../i18n/is-key.ts';
import { prerequisiteText } from '../../i18n/prerequisite-text.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { margin: `${tokens.spacingVerticalXS} 0`, whiteSpace: 'pre-wrap' },
});

/** What the program needs of a computer, each with whether it is there, what was found, and what mends it. */
export function PrerequisiteList({ checks }: { readonly checks: readonly RequirementCheck[] }) {
  const t = useText();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={t('start.computer')}>
      {checks.map((each) => (
        <li key={each.requirement} className={styles.item}>
          <StateIcon state={each.state} />
          <div>
            <span className={styles.name}>{t(`requirement.${each.requirement}`)}</span>
            <span className={styles.quiet}>
              {' · '}
              {t(`requirement.${each.state}`)}
              {each.found === null ? '' : ` · ${foundText(t, each.found)}`}
            </span>
            <Problem check={each} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was found; a version or a name is said as it is. */
function foundText(t: Text, found: string): string {
  const key = `requirement.found.${found}`;
  return isKey(key) ? t(key) : found;
}

function StateIcon({ state }: Pick<RequirementCheck, 'state'>) {
  const styles = useStyles();
  switch (state) {
    case 'met':
      return <CheckmarkCircleFilled fontSize={20} aria-hidden className={styles.met} />;
    case 'missing':
      return <DismissCircleFilled fontSize={20} aria-hidden className={styles.missing} />;
    case 'unknown':
      return <QuestionCircleRegular fontSize={20} aria-hidden className={styles.unknown} />;
  }
}

function Problem({ check: { problem } }: { readonly check: RequirementCheck }) {
  const t = useText();
  const styles = useStyles();
  if (problem === null) return null;
  const { message, remedy, ownWords } = prerequisiteText(problem);
  return (
    <>
      <p className={styles.problem}>{message}</p>
      {ownWords === null ? null : <OwnWords text={ownWords} />}
      <p className={styles.problem}>{remedy}</p>
      <CopyButton text={remedy} label={t('requirement.copy')} />
    </>
  );
}
