import { afterEach, expect, it, vi } from 'vitest';
import { createProgram, type Program } from '../../electron/contract/program.ts';
import { hostFacts } from '../../electron/host-facts.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { createService } from '../../electron/service/service.ts';
import { createProgramStore } from '../../renderer/stores/program-store.ts';
import { simulatedWorld } from '../suite/worlds.ts';
import { memoryLink } from './memory-link.ts';

let open: Program | null = null;
afterEach(async () => {
  await open?.dispose();
  open = null;
});

it("the screen's own store follows a run over the in-memory link, and shows what the program knows", async () => {
  const world = simulatedWorld(await newLab('walkthrough'));
  const program = createProgram({
    about: {
      version: '0.0.0',
      door: 'console',
      language: null,
      elevated: null,
      canRestartAsAdministrator: false,
      windows: false,
      powershell: 'usual',
    },
    hosts: [{ ...hostFacts({ host: 'practice' }), service: createService(world.host) }],
    openHost: () => Promise.reject(new Error('not expected')),
    diagnostics: () => Promise.resolve(''),
    report: (message) => {
      throw new Error(message);
    },
  });
  open = program;
  const link = memoryLink(program, 'console');
  const { state, actions } = createProgramStore(link);
  const host = () => state.getState().snapshot?.hosts[0];
  await vi.waitUntil(() => host()?.inventory != null);
  const [source, target] = host()?.inventory?.virtualMachines ?? [];
  const name = host()?.inventory?.host.name ?? '';
  const planned = await actions.makePlan('practice', {
    kind: 'set-up',
    sources: [{ host: name, adapter: source!.adapters[0]!.id }],
    destinations: [{ host: name, vm: target!.id, addAdapter: 'LAN2-SPAN' }],
    setToNone: [],
    name: null,
    accepted: [],
  });
  if (!planned.ok) throw new Error(planned.error.message);
  expect(await actions.runPlan(planned.value.token)).toMatchObject({ ok: true });
  await vi.waitUntil(() => host()?.work?.outcome === 'done');
  expect(host()?.work?.steps.map((step) => step.state)).toEqual(planned.value.steps.map(() => 'done'));
  expect(await link.call('state.snapshot', {})).toEqual({ ok: true, value: state.getState().snapshot });
  expect(await actions.openPage('wireshark')).toMatchObject({ ok: false, error: { code: 'BadInput' } });
});
