import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { useUi } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Says how much of the selection a search leaves out: what is done with the selection is done with that too. */
export function HiddenSelection({
  isThere,
  places,
}: {
  readonly isThere: (key: string) => boolean;
  readonly places: ReadonlyMap<string, number>;
}) {
  const t = useText();
  const styles = useStyles();
  const selected = useUi((state) => state.selected);
  const count = [...selected].filter((key) => isThere(key) && !places.has(key)).length;
  if (count === 0) return null;
  return <span className={styles.text}>{t('list.hidden', { count })}</span>;
}
