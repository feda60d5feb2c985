import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: { display: 'block', padding: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

/** Why there is nothing in the list, and what to do next. */
export function EmptyList({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <span className={styles.text}>{text}</span>;
}
