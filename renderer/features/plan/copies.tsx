import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, WarningRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { FoldedList } from '../../components/folded-list.tsx';
import { receiversOf, type ShownPort } from './receivers.ts';

/** More than this many of a side stand behind a button. */
const SHOWN = 12;

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: 'anywhere' },
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
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  name: { unicodeBidi: 'isolate', minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  foreign: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Who will receive copies of whom, those included that were there before and those nobody asked for. */
export function Copies({
  copies,
  foreign,
  foreignText,
  nameOf,
  switchName,
  level,
}: Pick<PlanView, 'copies'> & {
  /** Ids of the receivers that the request does not name. */
  readonly foreign: ReadonlySet<string>;
  /** What they are called. */
  readonly foreignText: string;
  readonly nameOf: (port: MirrorPort) => string;
  /** The name of a switch by its id. */
  readonly switchName: (id: string) => string;
  /** Of the headings that the switches have where there are several. */
  readonly level: 4 | 5;
}) {
  const t = useText();
  const styles = useStyles();
  const switches = receiversOf(copies)
    .map((each) => ({ ...each, name: switchName(each.switchId) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return switches.map(({ switchId, name, sources, destinations }) => {
    const where = t('plan.on-switch', { switch: name });
    const label = (side: string) => (switches.length > 1 ? `${where}: ${side}` : side);
    const shared = { foreign, foreignText, nameOf };
    return (
      <Fragment key={switchId}>
        {switches.length > 1 ? (
          <Body1Strong as={level === 4 ? 'h4' : 'h5'} className={styles.heading}>
            {where}
          </Body1Strong>
        ) : null}
        <div className={styles.box}>
          <Side ports={sources} none={t('plan.no-sources')} label={label(t('plan.sources'))} {...shared} />
          <ArrowRightRegular aria-hidden fontSize={20} className={styles.arrow} />
          <Side
            ports={destinations}
            none={t('plan.no-destinations')}
            label={label(t('plan.destinations'))}
            {...shared}
          />
        </div>
      </Fragment>
    );
  });
}

function Side({
  ports,
  none,
  label,
  foreign,
  foreignText,
  nameOf,
}: {
  readonly ports: readonly ShownPort[];
  readonly none: string;
  readonly label: string;
  readonly foreign: ReadonlySet<string>;
  readonly foreignText: string;
  readonly nameOf: (port: MirrorPort) => string;
}) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <FoldedList items={ports} shown={SHOWN}>
        {(shown) => (
          <ul className={styles.side} aria-label={label}>
            {shown.length === 0 ? <li className={styles.port}>{none}</li> : null}
            {shown.map(({ port, isNew }) => {
              const isForeign = foreign.has(port.id);
              return (
                <li key={port.id} className={styles.port}>
                  <ModeBadge mode={port.mode} />
                  <span className={styles.name}>{nameOf(port)}</span>
                  <span className={mergeClasses(styles.note, isForeign && styles.foreign)}>
                    {isForeign ? (
                      <>
                        <WarningRegular aria-hidden /> {foreignText}
                      </>
                    ) : (
                      t(isNew ? 'plan.new' : 'plan.already')
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </FoldedList>
    </div>
  );
}
