import { Button } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { mismatch, someNames } from './node-names.ts';
import type { SwitchOverview } from './switch-overview.ts';
import { useTableStyles } from './table-styles.ts';
import type { TopologyPort } from './topology-model.ts';

interface HostTableProps {
  readonly switches: readonly SwitchOverview[];
  readonly nameOf: (switchId: string) => string;
  readonly labelOf: (port: TopologyPort) => string;
  readonly label: string;
  /** Adapters on no switch, each as people name it. */
  readonly loose: readonly string[];
  readonly onOpen: (switchId: string) => void;
}

/** The cards of a host as a table. */
export function HostTable({ switches, nameOf, labelOf, label, loose, onOpen }: HostTableProps) {
  const t = useText();
  const table = useTableStyles();
  return (
    <div className={table.room} role="region" aria-label={label} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.switch')}</th>
            <th scope="col">{t('column.adapter')}</th>
            <th scope="col">{t('mode.Source')}</th>
            <th scope="col">{t('mode.Destination')}</th>
          </tr>
        </thead>
        <tbody>
          {switches.map(({ topology, adapters }) => {
            const { virtualSwitch, sources, destinations } = topology;
            const name = nameOf(virtualSwitch.id);
            const wrong = mismatch(t, topology);
            return (
              <tr key={virtualSwitch.id}>
                <td className={table.name}>
                  {name} ({t(`switch.${virtualSwitch.type}`)}){' '}
                  <Button
                    size="small"
                    data-open={virtualSwitch.id}
                    aria-label={t('topology.open', { name })}
                    onClick={() => {
                      onOpen(virtualSwitch.id);
                    }}
                  >
                    {t('topology.show')}
                  </Button>
                </td>
                <td>{adapters}</td>
                {[sources, destinations].map((ports, index) => (
                  <td key={index} className={table.name}>
                    {ports.length === 0
                      ? (wrong ?? '–')
                      : `${String(ports.length)}: ${someNames(t, ports.map(labelOf))}`}
                  </td>
                ))}
              </tr>
            );
          })}
          {loose.length === 0 ? null : (
            <tr>
              <td>{t('topology.not-connected')}</td>
              <td colSpan={3} className={table.name}>
                {loose.length}: {someNames(t, loose)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
