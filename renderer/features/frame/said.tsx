import { useEffect } from 'react';
import { useApp, useUi } from '../../stores/use-app.ts';

const SHOWN_MS = 8_000;

/** Why a key did nothing just now: seen for a while, and heard. */
export function Said() {
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
  return <span role="status">{said?.text ?? ''}</span>;
}
