import type { Inventory } from '../../../shared/model/inventory.ts';
import type { PhysicalAdapter } from '../../../shared/model/physical-adapter.ts';
import { useText, type Text } from '../../i18n/i18n.ts';
import { DetailsTable } from './details-table.tsx';
import { macText } from './mac-text.ts';
import { wordText } from './status-text.ts';

/** The host's physical cards, or those of one switch, with what the host itself does over them. */
export function CardTable({
  inventory,
  uplinks,
}: {
  readonly inventory: Inventory;
  /** Descriptions of the cards in question; null for all. */
  readonly uplinks: readonly string[] | null;
}) {
  const t = useText();
  const cards = inventory.physicalAdapters.filter(
    ({ description }) => uplinks === null || uplinks.includes(description),
  );
  if (cards.length === 0) return <span>{t('details.no-cards')}</span>;
  const unknown = t('details.unknown');
  return (
    <DetailsTable
      label={t('details.cards')}
      columns={[
        t('details.name'),
        t('details.card'),
        t('details.card-switch'),
        t('details.status'),
        t('details.link-speed'),
        t('details.mac'),
        t('details.host-addresses'),
        t('details.carries'),
      ]}
      lines={cards.map((card) => ({
        key: `${String(card.interfaceIndex)} ${card.name}`,
        cells: [
          card.name,
          card.description,
          inventory.switches
            .filter((each) => each.uplinks.includes(card.description))
            .map(({ name }) => name)
            .join(', ') || '–',
          wordText(t, 'card', card.status),
          card.linkSpeed ?? unknown,
          macText(card.mac) ?? unknown,
          card.addresses === null ? unknown : card.addresses.join(', ') || '–',
          carriesText(t, card),
        ],
      }))}
    />
  );
}

/** What the host would lose without the card. */
function carriesText(t: Text, { defaultRoute, remoteSession }: PhysicalAdapter): string {
  const carried = [
    ...(defaultRoute === true ? [t('details.carries.default-route')] : []),
    ...(remoteSession === true ? [t('details.carries.remote-session')] : []),
  ];
  if (carried.length > 0) return carried.join(', ');
  return defaultRoute === null && remoteSession === null ? t('details.unknown') : '–';
}
