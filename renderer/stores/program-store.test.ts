import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { Snapshot, StateChange } from '../../shared/contract/host-state.ts';
import type { Link, LinkStatus } from '../../shared/contract/link.ts';
import { unreadHost } from '../../shared/contract/unread-host.ts';
import { createProgramStore } from './program-store.ts';

const HOST = unreadHost({ key: 'local', label: 'of 0', practice: false, user: null });
const at = (revision: number): Snapshot => ({
  revision,
  hosts: [{ ...HOST, label: `of ${String(revision)}` }],
});
const to = (revision: number): StateChange => ({
  revision,
  host: 'local',
  changed: { label: `of ${String(revision)}` },
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A program at the other end of a link, whose answers come when the test says so. */
function aProgram() {
  const asked: ((envelope: Envelope<Snapshot>) => void)[] = [];
  let tell: (change: StateChange) => void = () => undefined;
  let setStatus: (status: LinkStatus) => void = () => undefined;
  const link: Link = {
    call: (name) =>
      name === 'state.snapshot'
        ? new Promise((resolve) => asked.push(resolve as never))
        : (Promise.resolve({ ok: true, value: { version: '1' } }) as Promise<never>),
    onEvent(_, listener) {
      tell = listener as typeof tell;
      return () => undefined;
    },
    onStatus(listener) {
      setStatus = listener;
      listener('connecting');
      return () => undefined;
    },
  };
  const store = createProgramStore(link);
  const answer = async (snapshot: Snapshot | null): Promise<void> => {
    const [first] = asked.splice(0, 1);
    if (first === undefined) throw new Error('no snapshot was asked for');
    const error = { code: 'HostLost', message: '', hint: null, detail: null } as const;
    first(snapshot === null ? { ok: false, error } : { ok: true, value: snapshot });
    await settled();
  };
  const seen = () => {
    const { snapshot } = store.state.getState();
    return snapshot === null ? null : [snapshot.revision, snapshot.hosts[0]?.label];
  };
  return {
    store,
    asked,
    answer,
    seen,
    tell: (change: StateChange) => {
      tell(change);
    },
    link: (status: LinkStatus) => {
      setStatus(status);
    },
  };
}

async function connected(revision: number) {
  const program = aProgram();
  program.link('connected');
  await program.answer(at(revision));
  return program;
}

describe('what the window knows of the program', () => {
  it('is a snapshot once it is connected, and what it is', async () => {
    const program = aProgram();
    expect(program.asked.length).toBe(0);
    program.link('connected');
    await program.answer(at(3));
    expect(program.seen()).toEqual([3, 'of 3']);
    expect(program.store.state.getState()).toMatchObject({ status: 'connected', about: { version: '1' } });
  });

  it('follows the changes in their order, each once', async () => {
    const program = await connected(3);
    program.tell(to(4));
    program.tell(to(5));
    program.tell(to(4));
    expect(program.seen()).toEqual([5, 'of 5']);
    expect(program.asked.length).toBe(0);
  });

  it('is taken anew after a gap, with the changes that came meanwhile', async () => {
    const program = await connected(3);
    program.tell(to(5));
    expect(program.seen()).toEqual([3, 'of 3']);
    program.tell(to(6));
    expect(program.asked.length).toBe(1);
    await program.answer(at(5));
    expect(program.seen()).toEqual([6, 'of 6']);
  });

  it('loses no change that comes before the snapshot', async () => {
    const program = aProgram();
    program.link('connected');
    program.tell(to(4));
    program.tell(to(5));
    await program.answer(at(3));
    expect(program.seen()).toEqual([5, 'of 5']);
  });

  it('is taken anew when the link is back, though the program began again at a lower revision', async () => {
    const program = await connected(30);
    program.link('lost');
    expect(program.seen()).toEqual([30, 'of 30']);
    program.link('connected');
    program.tell(to(2));
    await program.answer(at(1));
    expect(program.seen()).toEqual([2, 'of 2']);
    program.tell(to(3));
    expect(program.seen()).toEqual([3, 'of 3']);
  });

  it('is not what an answer of before says', async () => {
    const program = aProgram();
    program.link('connected');
    program.link('lost');
    program.link('connected');
    expect(program.asked.length).toBe(2);
    const [before, now] = program.asked.splice(0, 2);
    now?.({ ok: true, value: at(1) });
    await settled();
    before?.({ ok: true, value: at(40) });
    await settled();
    expect(program.seen()).toEqual([1, 'of 1']);
  });

  it('stays what it was when a snapshot does not come', async () => {
    const program = await connected(3);
    program.link('lost');
    program.link('connected');
    await program.answer(null);
    expect(program.seen()).toEqual([3, 'of 3']);
  });

  it('is in the end what the program is, whatever was missed or late', async () => {
    const event = fc.constantFrom('change', 'missed change', 'answer', 'link back');
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
        const program = aProgram();
        let revision = 1;
        const answerAll = async (upTo: number) => {
          for (let left = upTo; left > 0 && program.asked.length > 0; left -= 1)
            await program.answer(at(revision));
        };
        program.link('connected');
        for (const each of events) {
          if (each === 'answer') await answerAll(1);
          else if (each === 'link back') program.link('connected');
          else {
            revision += 1;
            if (each === 'change') program.tell(to(revision));
          }
        }
        program.tell(to((revision += 1)));
        await answerAll(100);
        expect(program.asked.length).toBe(0);
        expect(program.seen()).toEqual([revision, `of ${String(revision)}`]);
      }),
      { numRuns: 60 },
    );
  });
});
