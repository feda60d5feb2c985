import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import { doubtsAmong } from '../../../shared/plan/copy-doubts.ts';
import { mirrorPorts } from '../../../shared/plan/who-receives.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { adaptersUnread } from '../inventory/adapters-unread.ts';
import { DoubtList } from '../plan/doubt-list.tsx';
import { namesApart } from '../plan/told-apart.ts';
import type { DetailsSubject } from './details-of.ts';
import { FactItem, FactList } from './fact-list.tsx';
import { portsInMode } from './mirror-partners.ts';
import { mirroringFacts } from './mirroring-facts.ts';
import { PartnerList } from './partner-list.tsx';
import { PortMirroring } from './port-mirroring.tsx';
import { SeveralThings } from './several-things.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who copies to whom, as far as the selection is concerned. */
export function MirroringTab({
  inventory,
  subject,
}: {
  readonly inventory: Inventory;
  readonly subject: DetailsSubject;
}) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(inventory);
  switch (subject.kind) {
    case 'adapter': {
      const others = (subject.vm?.adapters ?? []).filter(
        ({ id, mode }) => id !== subject.adapter.id && mode !== null && mode !== 'None',
      );
      return (
        <div className={styles.parts}>
          <AdapterMirroring inventory={inventory} adapter={subject.adapter} />
          {others.map((adapter) => (
            <Section key={adapter.id} title={names.adapter(adapter)}>
              <AdapterMirroring inventory={inventory} adapter={adapter} />
            </Section>
          ))}
        </div>
      );
    }
    case 'vm':
      if (subject.vm.adapters.length === 0) {
        const isUnread = adaptersUnread(inventory)(subject.vm);
        return <span>{t(isUnread ? 'list.adapters-unread' : 'list.no-adapter')}</span>;
      }
      return (
        <div className={styles.parts}>
          {subject.vm.adapters.map((adapter) => (
            <Section key={adapter.id} title={names.adapter(adapter)}>
              <AdapterMirroring inventory={inventory} adapter={adapter} />
            </Section>
          ))}
        </div>
      );
    case 'external-port':
      return (
        <PortMirroring
          inventory={inventory}
          port={{
            id: subject.virtualSwitch.id,
            switchId: subject.virtualSwitch.id,
            mode: subject.virtualSwitch.externalPortMode,
          }}
          facts={[{ label: t('column.switch'), value: names.virtualSwitch(subject.virtualSwitch) }]}
        />
      );
    case 'switch':
      return <SwitchMirroring inventory={inventory} virtualSwitch={subject.virtualSwitch} />;
    case 'host': {
      const mirrored = inventory.switches.filter(({ id }) =>
        (['Source', 'Destination'] as const).some((mode) => portsInMode(inventory, id, mode).length > 0),
      );
      if (mirrored.length === 0) return <span>{t('now.nothing')}</span>;
      return (
        <div className={styles.parts}>
          {mirrored.map((each) => (
            <Section key={each.id} title={names.virtualSwitch(each)}>
              <SwitchMirroring inventory={inventory} virtualSwitch={each} />
            </Section>
          ))}
        </div>
      );
    }
    case 'several':
      return <SeveralThings things={subject.things} />;
    case 'gone':
      return null;
  }
}

function AdapterMirroring({
  inventory,
  adapter,
}: {
  readonly inventory: Inventory;
  readonly adapter: NetworkAdapter;
}) {
  const t = useText();
  const isOurs = useHost(({ ours }) => hasId(ours, adapter.id));
  return (
    <PortMirroring
      inventory={inventory}
      port={adapter}
      facts={mirroringFacts(t, adapter, { isOurs, names: namesApart(inventory) })}
    />
  );
}

function SwitchMirroring({
  inventory,
  virtualSwitch: { id, type, externalPortMode },
}: {
  readonly inventory: Inventory;
  readonly virtualSwitch: VirtualSwitch;
}) {
  const t = useText();
  const styles = useStyles();
  const sources = portsInMode(inventory, id, 'Source');
  const destinations = portsInMode(inventory, id, 'Destination');
  const doubts = useMemo(
    () => doubtsAmong(mirrorPorts(inventory).filter(({ switchId }) => sameId(switchId, id))),
    [inventory, id],
  );
  const isCopying = sources.length > 0 && destinations.length > 0;
  const side = (label: string, partners: typeof sources) => (
    <FactItem label={label}>
      {partners.length === 0 ? (
        <span className={styles.quiet}>{t('details.nobody')}</span>
      ) : (
        <PartnerList partners={partners} label={label} />
      )}
    </FactItem>
  );
  return (
    <>
      <FactList facts={[]}>
        {side(t('details.sources'), sources)}
        {side(t('details.destinations'), destinations)}
        {type === 'External' ? (
          <FactItem label={t('list.external-port')}>
            <ModeBadge mode={externalPortMode} />
          </FactItem>
        ) : null}
        <FactItem label={t('details.proof')}>
          <span className={styles.quiet}>
            {t(isCopying ? 'details.proof.none' : 'details.proof.nothing')}
          </span>
        </FactItem>
      </FactList>
      <DoubtList doubts={doubts} nameOf={namesApart(inventory).label} />
    </>
  );
}
