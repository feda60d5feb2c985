import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';

/** How long nothing more is typed before the count is said. */
const SAID_AFTER_MS = 600;

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How much was found: seen at once, said when the typing stops. Empty while nothing is left out. */
export function FoundCount({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(text);
    }, SAID_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <>
      <span aria-hidden className={styles.text}>
        {text}
      </span>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
