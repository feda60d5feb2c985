import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, ArrowImportRegular } from '@fluentui/react-icons';
import type { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { useText } from '../i18n/i18n.ts';

const useStyles = makeStyles({ none: { color: tokens.colorNeutralForeground3 }, badge: { flexShrink: 0 } });

/** A mirroring mode by icon, word and colour, so that none of them is needed alone. */
export function ModeBadge({
  mode,
  short = false,
}: {
  readonly mode: MirroringMode | null;
  /** The icon with the word as its name, where there is no room for both. */
  readonly short?: boolean;
}) {
  const t = useText();
  const styles = useStyles();
  if (mode === null || mode === 'None') {
    return <span className={styles.none}>{t(mode === null ? 'mode.unknown' : 'mode.None')}</span>;
  }
  const word = t(`mode.${mode}`);
  const icon =
    mode === 'Source' ? <ArrowExportRegular data-mark={mode} /> : <ArrowImportRegular data-mark={mode} />;
  return (
    <Badge
      className={styles.badge}
      appearance="tint"
      color={mode === 'Source' ? 'severe' : 'brand'}
      icon={icon}
      {...(short ? { role: 'img', 'aria-label': word, title: word } : {})}
    >
      {short ? null : word}
    </Badge>
  );
}
