import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { useProgram } from '../../stores/use-app.ts';
import { RefusedPage } from './refused-page.tsx';
import { AppWindow } from './app-window.tsx';

const useStyles = makeStyles({
  middle: {
    display: 'grid',
    placeItems: 'center',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The window, as far as there is something to show of the program. */
export function Frame() {
  const t = useText();
  const styles = useStyles();
  const status = useProgram((state) => state.status);
  const loaded = useProgram(({ snapshot }) => (snapshot?.hosts.length ?? 0) > 0);
  if (status === 'refused') return <RefusedPage />;
  if (loaded) return <AppWindow />;
  return (
    <main className={styles.middle}>
      <Spinner label={status === 'lost' ? t('link.lost') : t('link.connecting')} />
    </main>
  );
}
