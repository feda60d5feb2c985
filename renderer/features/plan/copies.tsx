import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { receiversOf } from './receivers.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  port: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Who will receive copies of whom, those included that were there before. */
export function Copies({ copies }: Pick<PlanView, 'copies'>) {
  const t = useText();
  const styles = useStyles();
  const { sources, destinations } = receiversOf(copies);
  if (sources.length + destinations.length === 0) return null;
  const side = (ports: typeof sources, none: string, label: string) => (
    <ul className={styles.side} aria-label={label}>
      {ports.length === 0 ? <li className={styles.port}>{none}</li> : null}
      {ports.map(({ port, isNew }) => (
        <li key={port.id} className={styles.port}>
          <ModeBadge mode={port.mode} />
          <span>{port.name}</span>
          <span className={styles.note}>{isNew ? t('plan.new') : t('plan.already')}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.box}>
      {side(sources, t('plan.no-sources'), t('plan.sources'))}
      <ArrowRightRegular aria-hidden />
      {side(destinations, t('plan.no-destinations'), t('plan.destinations'))}
    </div>
  );
}
