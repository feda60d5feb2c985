import { expect } from 'vitest';
import { modes, type CliResult, type State } from './run-cli.ts';

/** What the walkthrough leads to, whatever host it is done on. */
export const MIRRORED = [
  'Wind0ws-VM/Network Adapter Source vSwitch0',
  'Win-VM-Dest/Network Adapter None vSwitch0',
  'Win-VM-Dest/LAN2-SPAN Destination vSwitch0',
];

/** What {@link enable} is given besides. */
export const ENABLE = [
  'enable',
  '--source',
  'Wind0ws-VM',
  '--destination',
  'Win-VM-Dest',
  '--add-adapter',
  'LAN2-SPAN',
];

/**
 * The walkthrough by command: enable, status, enable again, disable, undo, undo, undo.
 *
 * @param cli runs one command in a process of its own, with `--json`.
 * @param state reads the host past the program.
 * @param disabled what is left after Disable.
 */
export async function walkThrough(
  cli: (...args: string[]) => Promise<CliResult>,
  state: () => Promise<State>,
  disabled: readonly string[],
): Promise<void> {
  const before = await state();
  const done = await cli(...ENABLE, '--yes');
  expect(done.json()).toMatchObject({ outcome: 'done', exitCode: 0, report: { outcome: 'done' } });
  expect(done.exitCode).toBe(0);
  expect(modes(done.json().state)).toEqual(MIRRORED);
  expect(modes(await state())).toEqual(MIRRORED);

  const status = await cli('status');
  expect(status.exitCode).toBe(0);
  expect(modes(status.json().state)).toEqual(MIRRORED);
  expect((await cli(...ENABLE, '--yes')).json()).toMatchObject({ outcome: 'nothing-to-do', exitCode: 0 });

  expect((await cli('disable', '--all', '--yes')).exitCode).toBe(0);
  expect(modes(await state())).toEqual(disabled);
  expect((await cli('undo', '--yes')).exitCode).toBe(0);
  expect([...modes(await state())].sort()).toEqual([...MIRRORED].sort());
  expect((await cli('undo', '--yes')).exitCode).toBe(0);
  expect(await state()).toEqual(before);
  expect((await cli('undo', '--yes')).json()).toMatchObject({ outcome: 'nothing-to-do', exitCode: 0 });
}
