import type { About } from '../../shared/contract/contract.ts';
import type { DrawingFile } from '../../shared/contract/drawing-file.ts';
import type { ExternalLink } from '../../shared/contract/external-link.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { findVm } from '../../shared/model/look-up.ts';
import { scriptFileName } from '../../shared/script/script-file-name.ts';
import { activityOf } from '../live/activity-of.ts';
import type { LiveHosts, OpenHost } from '../live/live-hosts.ts';
import type { StateStore } from '../live/state-store.ts';
import { checkThisComputer } from './check-this-computer.ts';
import type { Handlers } from './dispatch.ts';
import { howToOpen } from './how-to-open.ts';
import { createShownPlans } from './shown-plans.ts';

/** What only the desktop door can do; the console's calls never get here. */
export interface DesktopServices {
  /** Asks the person where to put the text; false where they did not say. */
  saveScript(suggestedName: string, text: string): Promise<boolean>;
  /** The same for a drawing, which is looked at first. */
  saveDrawing(drawing: DrawingFile): Promise<boolean>;
  openLink(link: ExternalLink): Promise<void>;
  restartAsAdministrator(): Promise<void>;
  /** Takes a PowerShell that the person names, or the usual one, from the next start on; false where they named none. */
  choosePowerShell(which: 'usual' | 'ask'): Promise<boolean>;
}

export interface HandlerOptions {
  readonly about: About;
  readonly store: StateStore;
  readonly hosts: LiveHosts;
  readonly openHost: OpenHost;
  readonly diagnostics: () => Promise<string>;
  readonly desktop: DesktopServices | null;
}

/** What each call of the contract does: plain calls of the service, in one place. */
export function createHandlers(options: HandlerOptions): Handlers {
  const { about, store, hosts, openHost, diagnostics, desktop } = options;
  const plans = createShownPlans();
  return {
    'app.about': () => Promise.resolve(about),
    'app.diagnostics': async () => ({ text: await diagnostics() }),
    'app.restart-as-administrator': async () => {
      await onDesktop(desktop).restartAsAdministrator();
      return {};
    },
    'app.open-link': async ({ link }) => {
      await onDesktop(desktop).openLink(link);
      return {};
    },
    'app.choose-powershell': async ({ which }) => ({
      saved: await onDesktop(desktop).choosePowerShell(which),
    }),
    'app.check-computer': () => checkThisComputer(hosts, openHost),
    'state.snapshot': () => Promise.resolve(store.snapshot()),
    'host.open': async (what) => ({ host: (await hosts.open(what)).key }),
    'host.refresh': async ({ host }) => {
      await hosts.get(host).refresh();
      return {};
    },
    'plan.make': async ({ host: key, request }) => {
      const host = hosts.get(key);
      return plans.keep(host, await host.service.plan(request));
    },
    'plan.run': ({ plan, byHand }) => {
      const { host, planned } = plans.get(plan);
      return Promise.resolve({ work: host.begin(planned, { byHand }) });
    },
    'plan.save-script': async ({ plan, which }) => {
      const { script, undoScript, purpose, name, planId } = plans.get(plan).view;
      const text = which === 'script' ? script : undoScript;
      if (text === null) {
        throw new AppError('BadInput', 'There is nothing to save: this plan has no steps.');
      }
      const file = scriptFileName({ purpose, name, planId, which });
      return { saved: await onDesktop(desktop).saveScript(file, text) };
    },
    'drawing.save': async (drawing) => ({ saved: await onDesktop(desktop).saveDrawing(drawing) }),
    'activity.read': async ({ host: key, run }) => {
      const { service } = hosts.get(key);
      const { inventory } = store.host(key);
      const runs = inventory === null ? [] : (await service.runs(inventory)).runs;
      return activityOf(run, runs);
    },
    'work.cancel': ({ work }) => {
      hosts.cancel(work);
      return Promise.resolve({});
    },
    'vm.open': async ({ host: key, vm: id, with: how }) => {
      const { service } = hosts.get(key);
      const { inventory } = store.host(key);
      const vm = inventory === null ? undefined : findVm(inventory, id);
      if (vm === undefined) {
        throw new AppError('NotFound', 'That virtual machine is not on the host any more.', {
          hint: hint('hint.read-again'),
        });
      }
      await service.open({ id: vm.id, name: vm.name }, howToOpen(vm, how));
      return {};
    },
  };
}

function onDesktop(desktop: DesktopServices | null): DesktopServices {
  if (desktop === null) throw new AppError('NotSupported', 'Only the desktop app can do that.');
  return desktop;
}
