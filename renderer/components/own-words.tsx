import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  words: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
});

/**
 * What the program or the host said in its own words, below what the screen says of it.
 *
 * It may be in another language than the screen, the host's even: nothing is claimed about which.
 */
export function OwnWords({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <bdi className={styles.words}>{text}</bdi>;
}
