import { useEffect, useState } from 'react';
import { canReceive } from './drag-mirror.ts';
import type { TopologyPort } from './topology-model.ts';

/** The choice of a receiver that is under way. */
export interface Picking {
  readonly source: TopologyPort;
  /** What was taken last cannot receive. */
  readonly isMissed: boolean;
}

/** "Mirror to…": an adapter is named, and the next one that is taken is to receive its copies. Esc ends it. */
export function usePicking({
  ports,
  onMirror,
  onEnd,
}: {
  readonly ports: ReadonlyMap<string, TopologyPort>;
  readonly onMirror: (source: string, target: string) => void;
  /** It was given up. */
  readonly onEnd: (source: string) => void;
}) {
  const [state, setState] = useState<{ readonly source: string; readonly isMissed: boolean } | null>(null);
  const source = state === null ? undefined : ports.get(state.source);
  const picking = state === null || source === undefined ? null : { source, isMissed: state.isMissed };
  const end = () => {
    if (state !== null) onEnd(state.source);
    setState(null);
  };
  useEffect(() => {
    if (picking === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isElsewhere =
        target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere) return;
      event.preventDefault();
      end();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  });
  return {
    picking,
    start: (from: string) => {
      setState({ source: from, isMissed: false });
    },
    /** The same where something was taken already that cannot receive. */
    startMissed: (from: string) => {
      setState({ source: from, isMissed: true });
    },
    end,
    mirror: (from: string, target: string) => {
      setState(null);
      onMirror(from, target);
    },
    /** Takes a thing as the receiver that is being chosen; false where none is. */
    pick: (key: string): boolean => {
      if (picking === null) return false;
      const from = picking.source.key;
      if (canReceive(ports, from, key)) {
        setState(null);
        onMirror(from, key);
      } else setState({ source: from, isMissed: true });
      return true;
    },
  };
}
