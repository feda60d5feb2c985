import type { CallOutput } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { DrawingFile } from '../../shared/contract/drawing-file.ts';
import type { ExternalLink } from '../../shared/contract/external-link.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostToOpen } from '../../shared/contract/host-to-open.ts';
import type { Link } from '../../shared/contract/link.ts';
import type { PlanToken } from '../../shared/contract/plan-view.ts';
import type { WorkId } from '../../shared/contract/work.ts';
import type { PlanRequest } from '../../shared/plan/request.ts';
import type { RunId } from '../../shared/records/run-record.ts';
import { shown } from '../client/shown.ts';

type Answer<N extends Parameters<Link['call']>[0]> = Promise<Envelope<CallOutput<N>>>;

/** All that the screen can ask of the program. Every answer is an envelope; none of them rejects. */
export interface ProgramActions {
  readonly refresh: (host: HostKey) => Answer<'host.refresh'>;
  readonly makePlan: (host: HostKey, request: PlanRequest) => Answer<'plan.make'>;
  /** `byHand`: the person shuts the VMs down; the run goes on when they are off. */
  readonly runPlan: (plan: PlanToken, byHand?: boolean) => Answer<'plan.run'>;
  readonly saveScript: (plan: PlanToken, which: 'script' | 'undo') => Answer<'plan.save-script'>;
  readonly saveDrawing: (drawing: DrawingFile) => Answer<'drawing.save'>;
  readonly cancel: (work: WorkId) => Answer<'work.cancel'>;
  readonly readActivity: (host: HostKey, run: RunId) => Answer<'activity.read'>;
  readonly openHost: (host: HostToOpen) => Answer<'host.open'>;
  readonly checkComputer: () => Answer<'app.check-computer'>;
  readonly choosePowerShell: (which: 'usual' | 'ask') => Answer<'app.choose-powershell'>;
  readonly openVm: (host: HostKey, vm: string, how: 'vmconnect' | 'rdp') => Answer<'vm.open'>;
  readonly diagnostics: () => Answer<'app.diagnostics'>;
  readonly openPage: (link: ExternalLink) => Answer<'app.open-link'>;
  readonly restartAsAdministrator: () => Answer<'app.restart-as-administrator'>;
}

/** The program's calls as this screen uses them: the one place that names a call. */
export function programActions(link: Link): ProgramActions {
  return {
    refresh: (host) => asShown(link.call('host.refresh', { host })),
    makePlan: (host, request) => asShown(link.call('plan.make', { host, request })),
    runPlan: (plan, byHand = false) => asShown(link.call('plan.run', { plan, byHand })),
    saveScript: (plan, which) => asShown(link.call('plan.save-script', { plan, which })),
    saveDrawing: (drawing) => asShown(link.call('drawing.save', drawing)),
    cancel: (work) => asShown(link.call('work.cancel', { work })),
    readActivity: (host, run) => asShown(link.call('activity.read', { host, run })),
    openHost: (host) => asShown(link.call('host.open', host)),
    checkComputer: () => asShown(link.call('app.check-computer', {})),
    choosePowerShell: (which) => asShown(link.call('app.choose-powershell', { which })),
    openVm: (host, vm, how) => asShown(link.call('vm.open', { host, vm, with: how })),
    diagnostics: () => link.call('app.diagnostics', {}),
    openPage: (page) => link.call('app.open-link', { link: page }),
    restartAsAdministrator: () => asShown(link.call('app.restart-as-administrator', {})),
  };
}

/** The answer with its names and texts as they may stand on the screen. */
async function asShown<T>(answer: Promise<Envelope<T>>): Promise<Envelope<T>> {
  return shown(await answer);
}
