import { useMemo } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import { useText } from '../../i18n/i18n.ts';
import { adaptersUnread } from '../inventory/adapters-unread.ts';
import { AdapterTable } from './adapter-table.tsx';
import { CardTable } from './card-table.tsx';
import type { DetailsSubject } from './details-of.ts';
import { adaptersOf } from './several.ts';

/** The network adapters that the selection is about: of its machine, of a switch, or of the host. */
export function NetworkingTab({
  inventory,
  subject,
}: {
  readonly inventory: Inventory;
  readonly subject: DetailsSubject;
}) {
  const t = useText();
  switch (subject.kind) {
    case 'adapter': {
      const { vm, adapter } = subject;
      const adapters = (vm?.adapters ?? inventory.hostAdapters).map((each) => ({ adapter: each, vm }));
      return <AdapterTable adapters={adapters} current={adapter.id} />;
    }
    case 'vm':
      if (adaptersUnread(inventory)(subject.vm)) return <span>{t('list.adapters-unread')}</span>;
      return <AdapterTable adapters={subject.vm.adapters.map((adapter) => ({ adapter, vm: subject.vm }))} />;
    case 'switch':
      return <SwitchAdapters inventory={inventory} id={subject.virtualSwitch.id} />;
    case 'external-port':
      return <CardTable inventory={inventory} uplinks={subject.virtualSwitch.uplinks} />;
    case 'host':
      return <CardTable inventory={inventory} uplinks={null} />;
    case 'several':
      return <AdapterTable withOwner adapters={subject.things.flatMap(adaptersOf)} />;
    case 'gone':
      return null;
  }
}

function SwitchAdapters({ inventory, id }: { readonly inventory: Inventory; readonly id: string }) {
  const adapters = useMemo(
    () =>
      ownedAdapters(inventory).filter(
        ({ adapter: { switchId } }) => switchId !== null && sameId(switchId, id),
      ),
    [inventory, id],
  );
  return <AdapterTable withOwner adapters={adapters} />;
}
