import { createPowerShellHost } from '../../electron/hosts/powershell/powershell-host.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import type { HyperVHost, RunRecords } from '../../electron/hosts/hyperv-host.ts';
import { inTurns } from './measure.ts';
import { FOREACH_SCRIPT, PER_VM_LOOP } from './peers.ts';
import { milliseconds, times, type Row } from './report.ts';
import type { WarmShell } from './warm-shell.ts';

const CLOCK = '[Microsoft.HyperV.StandIn.Clock]';

/** A host over the warm shell. */
export function hostOver(
  shell: WarmShell,
  records: RunRecords,
  recordFile: (run: string) => string,
): HyperVHost {
  return createPowerShellHost({ session: shell.session, records, recordFile, label: 'local' });
}

/** Our inventory of 1,024 VMs with 2 adapters each beside scripts that read the same fields. */
export async function inventoryRows(shell: WarmShell, host: HyperVHost): Promise<Row[]> {
  shell.use(await newLab('datacentre:1024x2'));
  const parsed = async (script: string) => JSON.parse(await shell.run(script)) as unknown;
  const { ours, foreach, loop } = await inTurns(
    { ours: () => host.read(), foreach: () => parsed(FOREACH_SCRIPT), loop: () => parsed(PER_VM_LOOP) },
    { rounds: 7, warmUps: 2 },
  );
  await shell.run(`${CLOCK}::Reset()`);
  const began = performance.now();
  await host.read();
  const whole = performance.now() - began;
  const inside = Number(
    await shell.run(
      `[Console]::Out.WriteLine(${CLOCK}::ElapsedMilliseconds.ToString([Globalization.CultureInfo]::InvariantCulture))`,
    ),
  );
  const share = inside / whole;
  return [
    {
      what: 'inventory, 1,024 VMs × 2 adapters: ours, decoded and checked',
      value: milliseconds(ours),
      limit: '',
      kept: null,
    },
    {
      what: '  the shortest foreach script, same fields, JSON parsed',
      value: milliseconds(foreach),
      limit: '',
      kept: null,
    },
    { what: '  the loop with a call for each VM', value: milliseconds(loop), limit: '', kept: null },
    {
      what: '  ours to the foreach script',
      value: times(ours / foreach),
      limit: 'at most 1.25 ×',
      kept: ours / foreach <= 1.25,
    },
    { what: '  ours to the loop', value: times(ours / loop), limit: '', kept: null },
    {
      what: "  the stand-in's own share of ours",
      value: `${(share * 100).toFixed(0)} %`,
      limit: 'under 50 %',
      kept: share < 0.5,
    },
    ...(await cmdletRows(shell, host)),
  ];
}

async function cmdletRows(shell: WarmShell, host: HyperVHost): Promise<Row[]> {
  const counts: number[] = [];
  let external = 0;
  for (const size of ['10', '100', '1024']) {
    const lab = await newLab(`datacentre:${size}x2`);
    external = lab.switches.filter(({ type }) => type === 'External').length;
    shell.use(lab);
    await host.read();
    counts.push(shell.calls.length - external);
  }
  const [first = Number.NaN] = counts;
  return [
    {
      what: `  cmdlets at 10, 100 and 1,024 VMs, besides one for each of ${String(external)} external switches`,
      value: counts.join(', '),
      limit: 'constant, at most 12',
      kept: counts.every((count) => count === first) && first <= 12,
    },
  ];
}
