import { describeRun } from '../../../shared/records/describe-run.ts';
import type { RunRecord } from '../../../shared/records/run-record.ts';
import { lastUndoable } from '../../../shared/records/undoable.ts';
import { visible } from '../../../shared/text/visible.ts';
import type { OnRecord, Service } from '../../service/service.ts';
import { setAsideFindings } from '../../service/set-aside.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { quotedName } from '../name-of-run.ts';
import { finish, type CommandContext } from '../run-command.ts';
import { showFinding } from '../show.ts';
import { showLeftOver, showStatus } from '../show-status.ts';

export async function statusCommand(context: CommandContext, service: Service): Promise<ExitCode> {
  const { terminal, json, signal } = context;
  const inventory = await service.read(signal);
  const recorded = await service.runs(inventory);
  const findings = setAsideFindings(recorded.setAside);
  if (!json) {
    terminal.out(showStatus(inventory, recorded.ours));
    for (const line of showLeftOver(inventory, recorded.ours)) terminal.out(line);
    for (const line of lastRun(recorded)) terminal.out(visible(line));
    for (const finding of findings) terminal.out(showFinding(finding));
  }
  return finish(context, {
    outcome: 'done',
    exitCode: EXIT.done,
    ...(findings.length === 0 ? {} : { findings }),
    state: inventory,
  });
}

/** The last run, and the one that undo takes back; that is not told where a record cannot be read. */
function lastRun({ runs, setAside }: OnRecord): string[] {
  const [last] = runs;
  if (last === undefined) return [];
  const about = `Last run: ${last.run}${quotedName(last.name)} (${last.outcome ?? 'broken off'}): ${describeRun(last)}`;
  if (setAside.length > 0) return [about];
  const next = lastUndoable(runs);
  return [about, next === undefined ? 'Nothing is left to undo.' : `undo takes back: ${nameOf(next, last)}`];
}

function nameOf(next: RunRecord, last: RunRecord): string {
  return next.run === last.run ? 'the last run' : `${next.run}${quotedName(next.name)}: ${describeRun(next)}`;
}
