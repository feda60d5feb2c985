import { createPowerShellHost } from '../../electron/hosts/powershell/powershell-host.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import type { HyperVHost, RunRecords } from '../../electron/hosts/hyperv-host.ts';
import { inTurns, median } from './measure.ts';
import { FOREACH_SCRIPT, PER_VM_LOOP } from './peers.ts';
import { milliseconds, times, type Row } from './report.ts';
import { readTheSame } from './same-facts.ts';
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
  const read = () => host.read();
  const foreach = async () => JSON.parse(await shell.run(FOREACH_SCRIPT)) as unknown;
  const loop = async () => JSON.parse(await shell.run(PER_VM_LOOP)) as unknown;
  for (const peer of [foreach, loop]) {
    if (!readTheSame(await peer(), await read())) throw new Error('a peer does not read what we read');
  }
  const shares: number[] = [];
  const readAndShare = async (): Promise<void> => {
    await shell.run(`${CLOCK}::Reset()`);
    const began = performance.now();
    await read();
    const whole = performance.now() - began;
    shares.push(Number(await shell.run(`${CLOCK}::ElapsedMilliseconds`)) / whole);
  };
  const near = await inTurns({ ours: read, foreach }, { rounds: 15, warmUps: 6 });
  for (let round = 0; round < 9; round += 1) await readAndShare();
  // The loop's thousand replies drive ours out of what the stand-in keeps; it is fetched again, untimed.
  const far = await inTurns({ ours: read, loop }, { rounds: 5, before: read });
  const share = median(shares);
  return [
    {
      what: 'inventory, 1,024 VMs × 2 adapters: ours, decoded and checked',
      value: milliseconds(near.ours.median),
      limit: '',
      kept: null,
    },
    {
      what: '  the shortest foreach script, same fields, JSON parsed',
      value: milliseconds(near.foreach.median),
      limit: '',
      kept: null,
    },
    {
      what: '  ours to the foreach script',
      value: times(near.foreach.ratio),
      limit: 'at most 1.25 ×',
      kept: near.foreach.ratio <= 1.25,
    },
    {
      what: '  the loop with a call for each VM',
      value: milliseconds(far.loop.median),
      limit: '',
      kept: null,
    },
    { what: '  ours to the loop', value: times(far.loop.ratio), limit: '', kept: null },
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
