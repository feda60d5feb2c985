import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  // As high as the drop-down beside it.
  badge: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  field: { width: '260px', maxWidth: '100%' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** In the order of Hyper-V's own drop-down. */
const MODES = ['None', 'Destination', 'Source'] as const;
const UNKNOWN = 'unknown';

/** The mirroring mode of an adapter, and what it means where the adapter is connected. */
export function ModeField({
  mode,
  switchName,
  disabled,
  onChange,
}: {
  /** Null where it could not be read and none was chosen. */
  readonly mode: MirroringMode | null;
  /** The switch that is chosen; null for not connected. */
  readonly switchName: string | null;
  readonly disabled: boolean;
  readonly onChange: (mode: MirroringMode) => void;
}) {
  const t = useText();
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        <Field label={t('adapter-settings.mode')} className={styles.field}>
          <Select
            disabled={disabled}
            value={mode ?? UNKNOWN}
            onChange={(_, { value }) => {
              const chosen = MODES.find((each) => each === value);
              if (chosen !== undefined) onChange(chosen);
            }}
          >
            {mode === null ? <option value={UNKNOWN}>{t('mode.unknown')}</option> : null}
            {MODES.map((each) => (
              <option key={each} value={each}>
                {t(`mode.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        {mode === 'Source' || mode === 'Destination' ? (
          <span className={styles.badge}>
            <ModeBadge mode={mode} />
          </span>
        ) : null}
      </div>
      <p className={styles.text}>
        {mode === null
          ? t('adapter-settings.mode.unread')
          : switchName === null && mode !== 'None'
            ? t('adapter-settings.mode.unconnected')
            : t(`adapter-settings.mode.${mode}`, { switch: switchName ?? '' })}
      </p>
    </>
  );
}
