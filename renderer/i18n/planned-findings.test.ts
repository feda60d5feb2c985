import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { Finding, FindingCode, type Acceptance } from '../../shared/checks/finding.ts';
import { BUSY_OPERATIONS } from '../../shared/checks/hardware-obstacles.ts';
import { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { IsolationMode, VlanMode, type NetworkAdapter } from '../../shared/model/network-adapter.ts';
import { SwitchType } from '../../shared/model/virtual-switch.ts';
import { planChangeAdapters } from '../../shared/plan/change-adapters.ts';
import { planCreateSwitch } from '../../shared/plan/create-switch.ts';
import { planDisable } from '../../shared/plan/disable.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import { planUndo } from '../../shared/plan/undo.ts';
import type { RunRecord } from '../../shared/records/run-record.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  HOST,
  OTHER_SWITCH,
  SWITCH,
} from '../../shared/testing/an-inventory.ts';
import { namesApart } from '../features/plan/told-apart.ts';
import { findingText } from './finding-text.ts';
import { englishWordIn } from './testing/english-words.ts';
import { inLanguage } from './testing/in-language.ts';
import type { Text } from './i18n.ts';

let t: Text;
beforeAll(async () => {
  t = await inLanguage('it');
});

/** Names of no language, some of which repeat. */
const name = fc.constantFrom('Ω1', 'Ω2', 'Ω3');
const mode = fc.constantFrom(...MirroringMode.options);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3, nil: undefined });

const odd: fc.Arbitrary<Partial<NetworkAdapter>> = fc
  .record({
    vlanMode: rarely(fc.constantFrom(...VlanMode.options)),
    isolationMode: rarely(fc.constantFrom(...IsolationMode.options)),
    macSpoofing: rarely(fc.boolean()),
    iovWeight: rarely(fc.constantFrom(100)),
    iovDataPathActive: rarely(fc.constantFrom(true, null)),
    mode: mode,
    switchId: fc.constantFrom(SWITCH, SWITCH, OTHER_SWITCH, null),
    name,
  })
  .map((change) => {
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    return { ...set, switchName: change.switchId === null ? null : 'Ω1' };
  });

const vm = (n: number) =>
  fc
    .record({
      name,
      state: fc.constantFrom('Running', 'Running', 'Off', 'Saved', 'Paused', 'Starting', 'Stopping'),
      status: fc.constantFrom<string[]>(
        ['Ok'],
        ['Ok'],
        [BUSY_OPERATIONS[n % BUSY_OPERATIONS.length] ?? 'Ok'],
      ),
      generation: fc.constantFrom(1, 2),
      shutdownService: fc.boolean(),
      adapters: fc.tuple(odd, odd),
      isFull: fc.constantFrom(false, false, false, true),
    })
    .map(({ adapters, isFull, ...change }) => {
      const more = isFull
        ? [3, 4, 5, 6, 7, 8].map((index) => anAdapter(n, index, { name: 'Ω3', switchId: null }))
        : [];
      return aVm(n, {
        ...change,
        adapters: [...adapters.map((each, index) => anAdapter(n, index + 1, each)), ...more],
      });
    });

const inventory: fc.Arbitrary<Inventory> = fc
  .record({
    vms: fc.tuple(vm(1), vm(2), vm(3), vm(4), vm(5)),
    host: odd,
    external: fc.option(mode),
    unread: fc.boolean(),
    card: fc.record({ defaultRoute: fc.boolean(), remoteSession: fc.boolean(), bound: fc.boolean() }),
  })
  .map(({ vms, host, external, unread, card }) =>
    anInventory(vms, {
      host: { name: HOST, fullyQualifiedName: null, iovSupport: null },
      switches: [
        aSwitch(SWITCH, 'Ω1', { externalPortMode: external, uplinks: card.bound ? ['Ω9'] : [], iov: true }),
        aSwitch(OTHER_SWITCH, 'Ω1'),
      ],
      hostAdapters: [anAdapter(9, 1, host)],
      physicalAdapters: [
        {
          ...({} as Inventory['physicalAdapters'][number]),
          description: 'Ω9',
          addresses: ['10.0.0.2'],
          defaultRoute: card.defaultRoute,
          remoteSession: card.remoteSession,
        },
      ],
      unread: unread ? [{ what: 'checkpoints', name: 'Ω1', code: 'AccessDenied', message: 'Ω' }] : [],
    }),
  );

const adapter = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 }))
  .map(([n, of]) => adapterId(n, of));
const endpoint = fc.record({ host: fc.constantFrom(HOST, HOST, HOST, 'Ω7'), adapter });

const RUN = '20260101T000000001Z-aaaaaa';

function findingsOf(inventory: Inventory, wish: Wish): readonly Finding[] {
  const { sources, destinations, added, changes, switchType, card, accepted } = wish;
  const request = {
    kind: 'set-up' as const,
    sources,
    destinations: [
      ...destinations,
      ...added.map(({ vm, on }) => ({
        host: HOST,
        vm: inventory.virtualMachines[vm]?.id ?? '',
        addAdapter: 'Ω1',
        switch: on,
      })),
    ],
    setToNone: [],
    name: null,
    accepted: [],
  };
  const ours = inventory.virtualMachines.flatMap(({ id, adapters: [first] }) =>
    first === undefined ? [] : [{ id: first.id, vmId: id, name: first.name, switchId: SWITCH, run: RUN }],
  );
  const setUp = planSetUp(inventory, request, ours);
  const record = aRecord(inventory, wish.cut);
  return [
    ...setUp.findings,
    ...planDisable(
      inventory,
      { kind: 'disable', scope: { all: true }, remove: [adapterId(1, 2), adapterId(7)], accepted },
      ours,
    ).findings,
    ...planDisable(
      inventory,
      { kind: 'disable', scope: { switch: SWITCH }, remove: [adapterId(2, 2)], accepted: [] },
      ours,
    ).findings,
    ...planChangeAdapters(inventory, { kind: 'change-adapters', changes, accepted: [] }).findings,
    ...planUndo(wish.meanwhile, record, [record], []).findings,
    ...planCreateSwitch(inventory, {
      kind: 'create-switch',
      name: 'Ω5',
      type: switchType,
      card,
      allowManagementOs: false,
      accepted: [],
    }).findings,
  ];
}

/** The record of a run that added, removed, renamed and set whatever there was, and created a switch. */
function aRecord({ virtualMachines }: Inventory, cut: boolean): RunRecord {
  const at = '2026-01-01T00:00:00.000Z';
  const steps = virtualMachines.flatMap(
    ({ id, name, adapters: [first, second] }): RunRecord['steps'][number][] => {
      const vm = { id, name };
      if (first === undefined || second === undefined) return [];
      const about = { vm, adapter: { id: second.id, name: second.name } };
      return [
        aStep(
          {
            id: 's1',
            kind: 'add-adapter',
            vm,
            name: first.name,
            switch: null,
            staticMac: null,
            replaces: null,
          },
          null,
          first.id,
        ),
        aStep(
          { id: 's2', kind: 'set-mode', ...about, mode: 'Source', from: 'None' },
          { ...second, mode: 'None' },
          null,
        ),
        aStep({ id: 's3', kind: 'rename-adapter', ...about, name: 'Ω8' }, second, null),
        aStep(
          {
            id: 's4',
            kind: 'remove-adapter',
            vm,
            adapter: { id: adapterId(77, Number(id.slice(-1))), name: second.name },
          },
          { ...second, id: adapterId(77, Number(id.slice(-1))) },
          null,
        ),
        aStep(
          {
            id: 's5',
            kind: 'create-switch',
            name: 'Ω1',
            type: 'Private',
            card: null,
            allowManagementOs: false,
          },
          null,
          SWITCH,
        ),
      ].map((each, index) => ({
        ...each,
        step: { ...each.step, id: `${each.step.id}${id.slice(-1)}${String(index)}` },
      }));
    },
  );
  function aStep(
    step: RunRecord['steps'][number]['step'],
    adapter: NetworkAdapter | null,
    added: string | null,
  ) {
    const before = { vm: null, adapter, switch: null };
    return {
      step,
      before,
      after: before,
      added,
      startedAt: at,
      endedAt: at,
      result: 'done' as const,
      code: null,
      message: null,
    };
  }
  const about = { run: RUN, host: HOST, purpose: 'set-up' as const, undoes: null, name: null };
  return { ...about, startedAt: at, endedAt: at, outcome: 'done', stopped: null, cut, steps };
}

type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;
const wish = fc.record({
  sources: fc.array(endpoint, { maxLength: 3 }),
  destinations: fc.array(endpoint, { maxLength: 2 }),
  added: fc.array(fc.record({ vm: fc.nat(4), on: fc.constantFrom(undefined, SWITCH, OTHER_SWITCH) }), {
    maxLength: 2,
  }),
  changes: fc.array(fc.record({ adapter, mode, switch: fc.constantFrom(SWITCH, OTHER_SWITCH, null) }), {
    minLength: 1,
    maxLength: 3,
  }),
  switchType: fc.constantFrom(...SwitchType.options),
  card: fc.constantFrom('Ω9', 'Ω8', null),
  accepted: fc.constantFrom<Acceptance[]>(
    [],
    [
      { code: 'remove-when-off', target: adapterId(1) },
      { code: 'remove-when-off', target: adapterId(8) },
    ],
  ),
  meanwhile: inventory,
  cut: fc.boolean(),
});

it('whatever the planners find, an Italian screen says in Italian', () => {
  const met = new Set<FindingCode>();
  fc.assert(
    fc.property(inventory, wish, (host, wished) => {
      const names = namesApart(host);
      for (const finding of findingsOf(host, wished)) {
        met.add(finding.code);
        expect(Finding.safeParse(finding).success).toBe(true);
        const { message, remedy, accept } = findingText(t, names.finding(finding));
        expect([finding.code, englishWordIn(`${message} ${remedy ?? ''} ${accept}`), message]).toEqual([
          finding.code,
          null,
          message,
        ]);
      }
    }),
    // The same hosts each time: what is met is counted below.
    { numRuns: 150, seed: 1 },
  );
  // Found by the service, in replicas, and where adapters are offered.
  const never = ['record-set-aside', 'vm-replica', 'generation-1-running'];
  expect(FindingCode.options.filter((code) => !met.has(code) && !never.includes(code))).toEqual([]);
});
