import type { Lab } from '../../../shared/lab/lab.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { visible } from '../../../shared/text/visible.ts';
import { createLabFile, openLab } from '../../hosts/simulator/store/open-lab.ts';
import { listLabs } from '../../hosts/simulator/labs/labs.ts';
import { labsFolder } from '../../records/data-folder.ts';
import { practiceService } from '../../connect.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { CommandContext } from '../run-command.ts';
import { showStatus } from '../show-status.ts';
import { table } from '../table.ts';

interface LabResult {
  readonly outcome: 'done';
  readonly exitCode: ExitCode;
  readonly state: Inventory | Lab | null;
}

const DONE: LabResult = { outcome: 'done', exitCode: EXIT.done, state: null };

export async function labList({ terminal, json }: CommandContext): Promise<ExitCode> {
  const labs = await listLabs();
  if (json) terminal.json({ ...DONE, labs });
  else
    terminal.out(table([['LAB', 'WHAT IT IS'], ...labs.map(({ name, description }) => [name, description])]));
  return EXIT.done;
}

export async function labNew(
  { terminal, json }: CommandContext,
  name: string,
  file: string,
): Promise<ExitCode> {
  const { recordsSetAside } = await createLabFile(name, file);
  if (json) {
    terminal.json({ ...DONE, recordsSetAside });
    return EXIT.done;
  }
  terminal.out(visible(`Written: ${file}. Use it with --lab "${file}".`));
  if (recordsSetAside !== null) {
    terminal.out(visible(`The records of an earlier lab there were set aside: ${recordsSetAside}.`));
  }
  return EXIT.done;
}

export async function labShow({ terminal, json, signal }: CommandContext, name: string): Promise<ExitCode> {
  const { store } = await openLab(name, { folder: labsFolder() });
  const lab = await store.read();
  if (json) {
    terminal.json({ ...DONE, state: lab });
    return EXIT.done;
  }
  const service = await practiceService(name);
  try {
    terminal.out(visible(`Lab ${lab.name}: ${lab.description}`));
    terminal.out(showStatus(await service.read(signal), []));
  } finally {
    await service.dispose();
  }
  return EXIT.done;
}
