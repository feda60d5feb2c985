import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useApp, useUi } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  // What room is left in the status bar, so that nothing else in it moves.
  place: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  said: { flexBasis: '160px', color: tokens.colorNeutralForeground1 },
});

const SHOWN_MS = 8_000;

/** Why a key did nothing just now: seen for a while, and heard. */
export function Said() {
  const styles = useStyles();
  const { ui } = useApp();
  const said = useUi((state) => state.said);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => {
      ui.setState({ said: null });
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [ui, said]);
  return (
    <span role="status" className={mergeClasses(styles.place, said !== null && styles.said)}>
      {said?.text ?? ''}
    </span>
  );
}
