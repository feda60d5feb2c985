import { posix, win32 } from 'node:path';
import type { HostKey } from '../shared/contract/host-key.ts';
import { PracticeLab, type HostToOpen } from '../shared/contract/host-to-open.ts';
import { DEFAULT_LAB, isPractice, type HostChoice } from './cli/host-choice.ts';
import { currentUser } from './current-user.ts';

/** What is known of a host before it is asked anything. */
export interface HostFacts {
  readonly key: HostKey;
  /** `local`, or the practice lab's name. */
  readonly label: string;
  readonly practice: boolean;
  /** What a window asks for to get this host; null for a lab from a file, which none can ask for. */
  readonly opens: HostToOpen | null;
  /** The account that works on it; null in a practice lab, where there are none. */
  readonly user: string | null;
}

/** The host of the start, as the screen names it: of a lab's file its last part, for no path goes there. */
export function hostFacts(choice: HostChoice): HostFacts {
  if (!isPractice(choice)) return openedHostFacts({ kind: 'local' });
  const lab = choice.lab ?? DEFAULT_LAB;
  const shipped = PracticeLab.safeParse(lab.toLowerCase()).data;
  return {
    key: 'practice',
    label: posix.basename(win32.basename(lab), '.json'),
    practice: true,
    opens: shipped === undefined ? null : { kind: 'practice', lab: shipped },
    user: null,
  };
}

/** A host that a window has asked for, under a key of its own. */
export function openedHostFacts(what: HostToOpen): HostFacts {
  return what.kind === 'local'
    ? { key: 'local', label: 'local', practice: false, opens: what, user: currentUser() }
    : { key: `practice-${what.lab}`, label: what.lab, practice: true, opens: what, user: null };
}
