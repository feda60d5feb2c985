import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PowerShell } from 'node-powershell';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Step } from '../../shared/steps/step.ts';
import { adapterId, anAdapter, aSwitch, aVm, SWITCH } from '../../shared/testing/an-inventory.ts';
import { newRunId } from '../../electron/records/new-run-id.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';
import { aLab, aLabVm } from '../suite/a-lab.ts';
import { engineWorld, type EngineWorld } from '../suite/engine-world.ts';
import { runs } from '../suite/sizes.ts';
import { scratchFolder } from '../suite/worlds.ts';
import { CANARIES_THAT_SING, hostileNames } from './name-classes.ts';

const engine = requireEngine();
const COUNT = 10_000;
const NAMES = hostileNames(COUNT);
const isHalf = (text: string) => /\p{Surrogate}/u.test(text);
/** UTF-8 has no half characters: what is read of one is the sign for a character that is none. */
const asRead = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');
const textsAsRead = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' ? asRead(each) : each));
/** Names from all over the list: the step shares no factor with the number of classes, so all have turns. */
const STEP = 31;
const sample = (count: number, from: number) =>
  Array.from({ length: count }, (_, n) => NAMES[(from + n * STEP) % COUNT]!.name);
/** How many names go through one lab: a step on it takes the longer, the more is on it. */
const BATCH = 100;
const guid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

describe.skipIf(engine === null)('hostile names', () => {
  let world: EngineWorld;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let canary = '';
  const calledCanaries = async () =>
    (await readFile(canary, 'utf8').catch(() => '')).length / 'called\n'.length;

  beforeAll(async () => {
    if (engine === null) return;
    folder = await scratchFolder();
    canary = join(folder.path, 'canary');
    process.env['MIRROR_MANAGER_CANARY'] = canary;
    world = await engineWorld(engine, aLab([]), { modules: [join(import.meta.dirname, 'canary-modules')] });
    const counts = new Map<string, number>();
    for (const { kind } of NAMES) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    console.log(
      `hostile names: ${[...counts].map(([kind, count]) => `${kind} ${String(count)}`).join(', ')}, ` +
        `${String(new Set(NAMES.map(({ name }) => name)).size)} different of ${String(COUNT)}`,
    );
  });
  afterAll(async () => {
    delete process.env['MIRROR_MANAGER_CANARY'];
    await world.close();
    await folder.remove();
  });

  afterEach(async () => {
    expect(await calledCanaries()).toBe(0);
  });

  const apply = async (steps: readonly Step[]) => {
    const run = newRunId();
    const at = new Date().toISOString();
    await world.host.records.append({
      version: 1,
      run,
      at,
      record: 'run-started',
      host: 'HV1',
      purpose: 'set-up',
      undoes: null,
      name: null,
    });
    const outcomes = [];
    for (const step of steps) outcomes.push(await world.host.apply(step, { run }));
    return outcomes;
  };
  /** Outcomes in a word each: the half characters are refused, nothing else is. */
  const expected = (names: readonly string[]) => names.map((name) => (isHalf(name) ? 'BadInput' : 'done'));
  const inAWord = (outcomes: Awaited<ReturnType<typeof apply>>) =>
    outcomes.map((outcome) => (outcome.result === 'done' ? 'done' : outcome.error.code));
  /**
   * Passes so many names into a cmdlet, batch by batch, each on a lab of its own, and prints how many it was given.
   *
   * @param pass gives back what the cmdlet was called with.
   */
  const passed = async (
    cmdlet: string,
    count: number,
    from: number,
    pass: (names: readonly string[]) => Promise<readonly unknown[]>,
  ) => {
    let given = 0;
    for (let at = 0; at < count; at += BATCH) {
      const names = sample(Math.min(BATCH, count - at), from + at * STEP);
      const values = await pass(names);
      expect(values).toEqual(names.filter((name) => !isHalf(name)));
      given += values.length;
    }
    console.log(
      `hostile names into ${cmdlet}: ${String(given)}, and ${String(count - given)} with half a character refused`,
    );
  };
  const valuesOf = (cmdlet: string, parameter: string) =>
    world.calls.filter((call) => call.cmdlet === cmdlet).map(({ parameters }) => parameters[parameter]);

  it('are read as they are: of virtual machines, adapters and switches', async () => {
    const BATCHES = 5;
    const names = NAMES.map(({ name }) => name);
    let seen = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      const part = names.slice((batch * COUNT) / BATCHES, ((batch + 1) * COUNT) / BATCHES);
      const next = () => part[seen++ % part.length]!;
      const switches = Array.from({ length: 400 }, (_, n) => aSwitch(guid(n), next()));
      const machines = Array.from({ length: 800 }, (_, n) => {
        const { id, name } = switches[n % switches.length]!;
        return aLabVm(n + 1, {
          name: next(),
          adapters: [anAdapter(n + 1, 1, { name: next(), switchId: id, switchName: name })],
        });
      });
      const lab = aLab(machines, { switches });
      world.use(lab);
      const is = await world.host.read();
      expect(is.unread).toEqual([]);
      expect(is).toEqual(textsAsRead(inventoryOf(lab)));
      expect(await world.lab()).toEqual(lab);
    }
    expect(seen).toBe(COUNT);
    console.log(`hostile names read: ${String(seen)}`);
  });

  it('are passed to Rename-VMNetworkAdapter as they are', async () => {
    const vm = { id: aVm(1).id, name: '$(Invoke-Canary)’;Invoke-Canary;’' };
    await passed('Rename-VMNetworkAdapter', runs(450, COUNT), 0, async (names) => {
      world.use(aLab([aLabVm(1, { name: vm.name })]));
      let current = 'Network Adapter';
      const steps = names.map((name): Step => {
        const adapter = { id: adapterId(1), name: current };
        if (!isHalf(name)) current = name;
        return { id: 's1', kind: 'rename-adapter', vm, adapter, name };
      });
      expect(inAWord(await apply(steps))).toEqual(expected(names));
      expect((await world.lab()).virtualMachines[0]?.adapters[0]?.name).toBe(current);
      return valuesOf('Rename-VMNetworkAdapter', 'NewName');
    });
  });

  it('are passed to Add-VMNetworkAdapter as they are, on switches of such names', async () => {
    await passed('Add-VMNetworkAdapter', runs(350, COUNT), 7, async (names) => {
      const [first, second] = names.filter((name) => !isHalf(name)) as [string, string];
      const switches = [aSwitch(SWITCH, first), aSwitch(guid(1), second)];
      const machines = names.map((name, n) => aLabVm(n + 1, { name, adapters: [] }));
      world.use(aLab(machines, { switches }));
      const steps = names.map((name, n): Step => {
        const { id } = machines[n]!;
        const on = switches[n % 2]!;
        return {
          id: 's1',
          kind: 'add-adapter',
          vm: { id, name: asRead(name) },
          name,
          switch: { id: on.id, name: on.name },
          staticMac: null,
          replaces: null,
        };
      });
      expect(inAWord(await apply(steps))).toEqual(expected(names));
      expect(
        (await world.lab()).virtualMachines.map(({ adapters }) => adapters.map(({ name }) => name)),
      ).toEqual(names.map((name) => (isHalf(name) ? [] : [name])));
      return valuesOf('Add-VMNetworkAdapter', 'Name');
    });
  });

  it('are passed to New-VMSwitch as they are', async () => {
    await passed('New-VMSwitch', runs(300, COUNT), 11, async (names) => {
      world.use(aLab([], { switches: [] }));
      const steps = names.map((name): Step => ({
        id: 's1',
        kind: 'create-switch',
        name,
        type: 'Private',
        card: null,
        allowManagementOs: false,
      }));
      expect(inAWord(await apply(steps))).toEqual(expected(names));
      const values = valuesOf('New-VMSwitch', 'Name');
      expect((await world.lab()).switches.map(({ name }) => name)).toEqual(values);
      return values;
    });
  });

  it('call the canary through bare node-powershell, every one of those that can', async () => {
    const shell = new PowerShell({
      executable: engine?.executable ?? '',
      spawnOptions: { env: { ...process.env, ...world.environment } },
    });
    try {
      for (const name of CANARIES_THAT_SING) {
        const called = await calledCanaries();
        await shell.invoke(PowerShell.command`Write-Output ${name}`).catch(() => undefined);
        expect(await calledCanaries(), name).toBeGreaterThan(called);
      }
    } finally {
      await shell.dispose();
      await rm(canary, { force: true });
    }
  });
});
