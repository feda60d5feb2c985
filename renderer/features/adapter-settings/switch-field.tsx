import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Guid } from '../../../shared/model/ids.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { connectedTo } from './connected-to.ts';

const useStyles = makeStyles({ field: { width: '420px', maxWidth: '100%' } });

/** Values of the drop-down that are no switch's id. */
const NONE = 'none';
const UNREAD = 'unread';

/** To which virtual switch an adapter is connected: any of the host's, or none. */
export function SwitchField({
  adapter,
  switchId,
  disabled,
  onChange,
}: {
  readonly adapter: NetworkAdapter;
  /** The switch that is chosen; null for not connected. */
  readonly switchId: Guid | null;
  readonly disabled: boolean;
  readonly onChange: (id: Guid | null) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  const names = namesApart(inventory);
  const switches = inventory?.switches ?? [];
  const chosen = switches.find(({ id }) => switchId !== null && sameId(id, switchId));
  // Its switch may be one that could not be read: it stays what is shown until another is chosen.
  const isUnread = chosen === undefined && switchId === adapter.switchId && adapter.switchName !== null;
  return (
    <Field label={t('adapter-settings.switch')} className={styles.field}>
      <Select
        disabled={disabled}
        title={connectedTo(inventory, adapter, switchId) ?? t('adapter-settings.not-connected')}
        value={isUnread ? UNREAD : (chosen?.id ?? NONE)}
        onChange={(_, { value }) => {
          if (value === UNREAD) onChange(adapter.switchId);
          else onChange(value === NONE ? null : value);
        }}
      >
        <option value={NONE}>{t('adapter-settings.not-connected')}</option>
        {isUnread ? <option value={UNREAD}>{adapter.switchName}</option> : null}
        {switches.map((each) => (
          <option key={each.id} value={each.id}>
            {names.virtualSwitch(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
