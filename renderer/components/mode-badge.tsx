import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, ArrowImportRegular } from '@fluentui/react-icons';
import type { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { useText } from '../i18n/i18n.ts';

const useStyles = makeStyles({ none: { color: tokens.colorNeutralForeground3 }, badge: { flexShrink: 0 } });

/** A mirroring mode by icon, word and colour, so that none of them is needed alone. */
export function ModeBadge({ mode }: { readonly mode: MirroringMode | null }) {
  const t = useText();
  const styles = useStyles();
  switch (mode) {
    case null:
      return <span className={styles.none}>{t('mode.unknown')}</span>;
    case 'None':
      return <span className={styles.none}>{t('mode.None')}</span>;
    case 'Source':
      return (
        <Badge className={styles.badge} appearance="tint" color="severe" icon={<ArrowExportRegular />}>
          {t('mode.Source')}
        </Badge>
      );
    case 'Destination':
      return (
        <Badge className={styles.badge} appearance="tint" color="brand" icon={<ArrowImportRegular />}>
          {t('mode.Destination')}
        </Badge>
      );
  }
}
