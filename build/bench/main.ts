import { requireEngine } from '../../e2e/engine-host/engine.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { recordFile, runRecordFiles } from '../../electron/records/run-record-files.ts';
import { scratchFolder } from '../../e2e/suite/worlds.ts';
import { hostOver, inventoryRows } from './inventory.ts';
import { bundleRows } from './bundle.ts';
import { largeListRows } from './large-list.ts';
import { modeChangeRows, roundTripRows } from './mode-change.ts';
import { show } from './report.ts';
import { screenRows } from './screen.ts';
import { warmShell } from './warm-shell.ts';

/** `npm run bench`: ratios side by side in one run; exit code 1 when a limit is not kept. */
const engine = requireEngine();
if (engine === null) {
  process.exitCode = 1;
} else {
  const folder = await scratchFolder();
  const shell = await warmShell(engine, await newLab('walkthrough'));
  const host = hostOver(shell, runRecordFiles(folder.path), (run) => recordFile(folder.path, run));
  const rows = [
    ...(await inventoryRows(shell, host)),
    ...(await modeChangeRows(shell, host, engine)),
    ...(await roundTripRows(shell, host)),
  ];
  await shell.close();
  await folder.remove();
  rows.push(...(await screenRows()), ...(await largeListRows()), ...(await bundleRows()));
  console.log(
    `PowerShell: ${engine.kind}, with a stand-in Hyper-V module in memory; medians, peers in turns\n`,
  );
  console.log(show(rows));
  process.exitCode = rows.some(({ kept }) => kept === false) ? 1 : 0;
}
