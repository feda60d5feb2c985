import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { receiversOf, type ShownPort } from './receivers.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  arrow: { '@media (max-width: 700px)': { rotate: '90deg', justifySelf: 'start' } },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  port: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  name: { unicodeBidi: 'isolate' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Who will receive copies of whom, those included that were there before. */
export function Copies({ copies }: Pick<PlanView, 'copies'>) {
  const t = useText();
  const styles = useStyles();
  const { sources, destinations } = receiversOf(copies);
  if (sources.length + destinations.length === 0) return null;
  return (
    <div className={styles.box}>
      <Side ports={sources} none={t('plan.no-sources')} label={t('plan.sources')} />
      <ArrowRightRegular aria-hidden fontSize={20} className={styles.arrow} />
      <Side ports={destinations} none={t('plan.no-destinations')} label={t('plan.destinations')} />
    </div>
  );
}

function Side({
  ports,
  none,
  label,
}: {
  readonly ports: readonly ShownPort[];
  readonly none: string;
  readonly label: string;
}) {
  const t = useText();
  const styles = useStyles();
  return (
    <ul className={styles.side} aria-label={label}>
      {ports.length === 0 ? <li className={styles.port}>{none}</li> : null}
      {ports.map(({ port, isNew }) => (
        <li key={port.id} className={styles.port}>
          <ModeBadge mode={port.mode} />
          <span className={styles.name}>{port.name}</span>
          <span className={styles.note}>{isNew ? t('plan.new') : t('plan.already')}</span>
        </li>
      ))}
    </ul>
  );
}
