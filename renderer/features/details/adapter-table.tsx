import { makeStyles, tokens } from '@fluentui/react-components';
import type { OwnedAdapter } from '../../../shared/model/look-up.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { adapterStatusText, connectionText, guardsText } from './adapter-text.ts';
import { CopyValue } from './copy-value.tsx';
import { DetailsTable } from './details-table.tsx';
import { macText } from './mac-text.ts';

/** Lines shown of a switch's adapters: the list of machines has them all. */
const SHOWN = 25;

const useStyles = makeStyles({
  mac: { display: 'inline-flex', alignItems: 'center', whiteSpace: 'nowrap' },
  more: { margin: 0, paddingBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  address: { display: 'block' },
});

/** Network adapters with all that the host tells of each, as the Networking tab of Hyper-V Manager does. */
export function AdapterTable({
  adapters,
  current = null,
  withOwner = false,
}: {
  readonly adapters: readonly OwnedAdapter[];
  /** Id of the adapter that the selection is about. */
  readonly current?: string | null;
  /** Whether they belong to several machines. */
  readonly withOwner?: boolean;
}) {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  if (adapters.length === 0) return <span>{t(withOwner ? 'details.no-adapters' : 'list.no-adapter')}</span>;
  const names = namesApart(inventory);
  const columns = [
    ...(withOwner ? [t('details.owner')] : []),
    t('column.adapter'),
    t('details.connection'),
    t('column.mode'),
    t('details.status'),
    t('details.mac'),
    t('column.address'),
    t('column.vlan'),
    t('details.guards'),
  ];
  const lines = adapters.slice(0, SHOWN).map(({ adapter, vm }) => ({
    key: adapter.id,
    current: adapter.id === current,
    cells: [
      ...(withOwner ? [vm === null ? t('list.management-os') : names.vm(vm)] : []),
      adapter.legacy === true
        ? t('details.legacy', { name: names.adapter(adapter) })
        : names.adapter(adapter),
      connectionText(t, adapter, names),
      <ModeBadge key="mode" mode={adapter.mode} />,
      adapterStatusText(t, adapter),
      <Mac key="mac" mac={adapter.mac} />,
      <Addresses key="addresses" addresses={adapter.guestAddresses} />,
      vlanText(t, adapter),
      guardsText(t, adapter),
    ],
  }));
  return (
    <>
      <DetailsTable label={t('details.adapters')} columns={columns} lines={lines} />
      {adapters.length > SHOWN ? (
        <p className={styles.more}>{t('details.more-adapters', { count: adapters.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

function Mac({ mac }: { readonly mac: string | null }) {
  const t = useText();
  const styles = useStyles();
  const text = macText(mac);
  if (text === null) return t(mac === null ? 'details.unknown' : 'details.no-mac');
  return (
    <span className={styles.mac}>
      {text}
      <CopyValue value={text} what={t('details.mac')} />
    </span>
  );
}

/** What the guest says its addresses are; a guest that says nothing has none to show. */
function Addresses({ addresses }: { readonly addresses: readonly string[] }) {
  const styles = useStyles();
  if (addresses.length === 0) return '–';
  return addresses.map((address) => (
    <span key={address} className={styles.address}>
      {address}
    </span>
  ));
}
