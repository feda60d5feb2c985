import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { SideLine } from '../adapter-settings/side-line.ts';
import { countsBySwitch } from '../inventory/mirror-counts.ts';
import { namesApart } from '../plan/told-apart.ts';

/** Key of the line for a new switch; no switch's id is like it. */
export const NEW = 'new';

/** The lines at the left: the new switch first, as in Hyper-V's own dialog, then every switch with what mirrors on it. */
export function switchLines(t: Text, inventory: Inventory): SideLine[] {
  const { switches } = inventory;
  const names = namesApart(inventory);
  const counts = countsBySwitch(inventory);
  const line = { level: 1, expanded: null, mark: null, of: switches.length + 1 };
  return [
    { ...line, key: NEW, text: t('switches.new'), note: null, position: 1 },
    ...switches.map((each, index) => {
      const { sources = 0, destinations = 0 } = counts.get(each.id.toLowerCase()) ?? {};
      const mirrored = [
        ...(sources > 0 ? [t('hosts.sources', { count: sources })] : []),
        ...(destinations > 0 ? [t('hosts.destinations', { count: destinations })] : []),
      ];
      return {
        ...line,
        key: each.id,
        text: names.virtualSwitch(each),
        note: [t(`details.type.${each.type}`), ...mirrored].join(' · '),
        position: index + 2,
      };
    }),
  ];
}
