import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText, type Text } from '../../i18n/i18n.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import type { Fact } from '../details/fact.ts';
import { FactItem, FactList } from '../details/fact-list.tsx';
import { wordText } from '../details/status-text.ts';
import { switchFacts } from '../details/switch-facts.ts';
import { countsBySwitch } from '../inventory/mirror-counts.ts';
import { namesApart } from '../plan/told-apart.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  facts: { maxWidth: '540px' },
});

/** The properties of a virtual switch, with what is connected to it and how that mirrors. */
export function SwitchPage({
  inventory,
  virtualSwitch,
}: {
  readonly inventory: Inventory;
  readonly virtualSwitch: VirtualSwitch;
}) {
  const t = useText();
  const styles = useStyles();
  const { id, type, externalPortMode } = virtualSwitch;
  return (
    <div className={styles.page}>
      <Subtitle1 as="h3" className={styles.title}>
        {namesApart(inventory).virtualSwitch(virtualSwitch)}
      </Subtitle1>
      <div className={styles.facts}>
        <FactList facts={[...switchFacts(t, virtualSwitch), ...connectedFacts(t, inventory, id)]} />
      </div>
      <div className={styles.facts}>
        <FactList facts={[...cardFacts(t, inventory, virtualSwitch), ...hostAdapterFacts(t, inventory, id)]}>
          {type === 'External' ? (
            <FactItem label={t('switches.external-port')}>
              <ModeBadge mode={externalPortMode} />
            </FactItem>
          ) : null}
        </FactList>
      </div>
    </div>
  );
}

function connectedFacts(t: Text, inventory: Inventory, id: string): Fact[] {
  const connected = inventory.virtualMachines
    .flatMap(({ adapters }) => adapters)
    .filter(({ switchId }) => switchId !== null && sameId(switchId, id)).length;
  const { sources, destinations } = countsBySwitch(inventory).get(id.toLowerCase()) ?? NOBODY;
  return [
    { label: t('switches.connected'), value: t('switches.adapters', { count: connected }) },
    {
      label: t('switches.mirroring'),
      value: `${t('hosts.sources', { count: sources })}, ${t('hosts.destinations', { count: destinations })}`,
    },
  ];
}

const NOBODY = { sources: 0, destinations: 0 };

/** The physical cards of a switch with how each is; one that the host does not list is named alone. */
function cardFacts(t: Text, { physicalAdapters }: Inventory, { uplinks }: VirtualSwitch): Fact[] {
  return uplinks.map((uplink) => {
    const card = physicalAdapters.find(({ description }) => description === uplink);
    const says = [
      card?.name,
      card?.status == null ? null : wordText(t, 'card', card.status),
      card?.linkSpeed,
    ].filter((part) => part != null);
    return {
      label: t('switches.card', { name: uplink }),
      value: says.length === 0 ? t('details.unknown') : says.join(' · '),
    };
  });
}

/** The management OS's own adapters on a switch; they are shown and not changed. */
function hostAdapterFacts(t: Text, { hostAdapters }: Inventory, id: string): Fact[] {
  return hostAdapters
    .filter(({ switchId }) => switchId !== null && sameId(switchId, id))
    .map((adapter) => ({
      label: t('switches.host-adapter', { name: adapter.name }),
      value: t('switches.host-adapter.says', {
        vlan: vlanText(t, adapter),
        mode: t(`mode.${adapter.mode ?? 'unknown'}`),
      }),
    }));
}
