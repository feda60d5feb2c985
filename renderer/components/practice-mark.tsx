import { Badge, makeStyles } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import { useText } from '../i18n/i18n.ts';
import { useHost } from '../stores/use-app.ts';

const useStyles = makeStyles({
  // As high as its words need where these do not fit one line.
  mark: { flexShrink: 0, maxWidth: '100%', height: 'auto', minHeight: '20px' },
});

/** Says that the host is a simulated one, on every screen and in every dialog. */
export function PracticeMark() {
  const t = useText();
  const styles = useStyles();
  const lab = useHost(({ practice, label }) => (practice ? label : null));
  if (lab === null) return null;
  return (
    <Badge className={styles.mark} appearance="tint" color="warning" icon={<BeakerRegular />}>
      {t('practice.mark', { lab })}
    </Badge>
  );
}
