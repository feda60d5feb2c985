#!/usr/bin/env node
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { AppError } from '../shared/errors/app-error.ts';
import type { Inventory } from '../shared/model/inventory.ts';
import type { PlanRequest, SetUpRequest } from '../shared/plan/request.ts';
import { planId } from '../shared/script/plan-id.ts';
import { renderScript, renderUndoScript } from '../shared/script/render-script.ts';
import { resolveAdapter, resolveVm } from './cli/resolve-names.ts';
import { showProgress } from './cli/run-command.ts';
import { showEnd, showError, showPlan } from './cli/show.ts';
import { showGuestWork } from './cli/show-guest-work.ts';
import { showStatus } from './cli/show-status.ts';
import { terminal as terminalOf } from './cli/terminal.ts';
import { practiceService } from './connect.ts';
import { createLabFile } from './hosts/simulator/store/open-lab.ts';
import type { Service } from './service/service.ts';

/**
 * `npm start` until there is a screen: the example that everybody follows, on a practice lab, step by
 * step, with its script. The lab is a fresh one in a temporary folder, so that it begins where the
 * text says, whatever was practised before.
 */
const terminal = terminalOf(process.stdout, process.stderr);
const interactive = process.stdin.isTTY && process.stdout.isTTY;

async function pause(): Promise<void> {
  if (!interactive) return;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  await lines.question('Press Enter to go on. ');
  lines.close();
}

function heading(text: string): void {
  terminal.out(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`);
}

async function run(service: Service, request: PlanRequest): Promise<Inventory> {
  const planned = await service.plan(request);
  terminal.out(showPlan(planned.plan));
  await pause();
  const report = await service.run(planned, {
    onProgress: (progress) => {
      showProgress(terminal, progress);
    },
  });
  const state = await service.read();
  terminal.out(showEnd(report));
  const { ours } = await service.runs(state);
  for (const part of showGuestWork(report, planned.plan, state, ours)) terminal.out(part);
  if (report.outcome !== 'done') throw new AppError('OperationFailed', 'The walkthrough stopped here.');
  return state;
}

async function walk(service: Service): Promise<void> {
  terminal.out('PRACTICE MODE: a simulated Hyper-V host. Nothing on this computer is changed.');
  heading('1. The host as it is');
  const before = await service.read();
  terminal.out(showStatus(before, []));
  const host = before.host.name;
  const request: SetUpRequest = {
    kind: 'set-up',
    sources: [{ host, adapter: resolveAdapter(before, 'Wind0ws-VM').adapter.id }],
    destinations: [{ host, vm: resolveVm(before, 'Win-VM-Dest').id, addAdapter: 'LAN2-SPAN' }],
    setToNone: [],
    accepted: [],
  };
  const { plan } = await service.plan(request);
  const id = planId(plan.steps);
  heading('2. The same in PowerShell, to read or to save');
  terminal.out(
    renderScript({ steps: plan.steps, purpose: plan.purpose, planId: id }).replaceAll('\r\n', '\n'),
  );
  heading('3. The script that takes it back');
  terminal.out(
    renderUndoScript({ undoSteps: plan.undoSteps, inventory: before, planId: id }).replaceAll('\r\n', '\n'),
  );
  heading('4. Set up: Wind0ws-VM is copied to a SPAN adapter of Win-VM-Dest');
  const after = await run(service, request);
  heading('5. What is true now');
  terminal.out(showStatus(after, (await service.runs(after)).ours));
  heading('6. Disable: everything off; what cannot be removed while its VM runs is disconnected');
  await run(service, { kind: 'disable', scope: { all: true }, accepted: [] });
  heading('7. Undo that, then undo the set-up: the host as it was');
  await run(service, { kind: 'undo', run: null, accepted: [] });
  const end = await run(service, { kind: 'undo', run: null, accepted: [] });
  terminal.out(showStatus(end, []));
  terminal.out('\nThe command line does the same on a real host: npx mirror-manager --help');
  terminal.out('To practise with it: npx mirror-manager status --lab walkthrough');
}

const folder = await mkdtemp(join(tmpdir(), 'mirror-manager-'));
const file = join(folder, 'walkthrough.json');
await createLabFile('walkthrough', file);
const service = await practiceService(file);
try {
  await walk(service);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  terminal.error(showError(error.toShape()));
  process.exitCode = 1;
} finally {
  await service.dispose();
  await rm(folder, { recursive: true, force: true });
}
