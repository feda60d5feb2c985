import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import { doubtsAmong } from '../../../shared/plan/copy-doubts.ts';
import { mirrorPorts, type MirrorPort } from '../../../shared/plan/who-receives.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { DoubtList } from '../plan/doubt-list.tsx';
import { someNames } from '../plan/some-names.ts';
import { namesApart } from '../plan/told-apart.ts';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  caution: { color: tokens.colorNeutralForeground3 },
});

/** What the host shows now, as it was read after the last step; and that a setting is no proof. */
export function WhatIsTrue() {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  const failed = useHost((host) => host.error !== null);
  const ours = useHost((host) => host.ours);
  const switches = useMemo(() => (inventory === null ? [] : mirroringSwitches(inventory)), [inventory]);
  if (inventory === null || failed) return null;
  const names = namesApart(inventory);
  const isCopying = switches.some(
    ({ sources, destinations }) => sources.length > 0 && destinations.length > 0,
  );
  return (
    <Section title={t('now.title')}>
      {switches.length === 0 ? <span className={styles.line}>{t('now.nothing')}</span> : null}
      {switches.map(({ virtualSwitch, sources, destinations, doubts }) => (
        <Fragment key={virtualSwitch.id}>
          <span className={styles.line}>
            {t(sentenceFor(sources.length, destinations.length, doubts.length), {
              switch: names.virtualSwitch(virtualSwitch),
              sources: someNames(t, sources.map(names.label)),
              destinations: someNames(t, destinations.map(names.label)),
            })}
          </span>
          <DoubtList doubts={doubts} nameOf={names.label} />
        </Fragment>
      ))}
      {leftOver(inventory, ours).map((adapter) => (
        <span key={adapter.id} className={styles.line}>
          {t('now.left-over', {
            name: names.label(adapter),
            action: t('action.remove-left-over', { count: 1 }),
          })}
        </span>
      ))}
      {isCopying ? (
        <span className={mergeClasses(styles.line, styles.caution)}>{t('now.not-proven')}</span>
      ) : null}
    </Section>
  );
}

/** SPAN adapters of ours that mirror no more and are still there, their VM being one that has to be off first. */
function leftOver(inventory: Inventory, ours: readonly string[]) {
  return ownedAdapters(inventory)
    .filter(({ adapter }) => adapter.mode === 'None' && hasId(ours, adapter.id))
    .map(({ adapter }) => adapter);
}

/** The switches on which something mirrors, with who copies to whom. */
function mirroringSwitches(inventory: Inventory) {
  const ports = mirrorPorts(inventory).filter(({ mode }) => mode !== 'None');
  return inventory.switches
    .map((virtualSwitch) => {
      const on = (mode: MirrorPort['mode']) =>
        ports.filter((port) => port.mode === mode && sameId(port.switchId, virtualSwitch.id));
      const [sources, destinations] = [on('Source'), on('Destination')];
      return { virtualSwitch, sources, destinations, doubts: doubtsAmong([...sources, ...destinations]) };
    })
    .filter(({ sources, destinations }) => sources.length + destinations.length > 0);
}

function sentenceFor(sources: number, destinations: number, doubts: number) {
  if (sources === 0) return 'now.no-source';
  if (destinations === 0) return 'now.no-destination';
  return doubts === 0 ? 'now.copies' : 'now.doubted';
}
