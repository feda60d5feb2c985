import type { About } from '../../shared/contract/contract.ts';
import type { ExternalLink } from '../../shared/contract/external-link.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { findVm } from '../../shared/model/look-up.ts';
import type { LiveHost } from '../live/live-host.ts';
import type { StateStore } from '../live/state-store.ts';
import type { Handlers } from './dispatch.ts';
import { viewOf } from './plan-view.ts';
import { createShownPlans } from './shown-plans.ts';

/** What only the desktop door can do; the console's calls never get here. */
export interface DesktopServices {
  /** Asks the person where to put the text; false where they did not say. */
  saveScript(suggestedName: string, text: string): Promise<boolean>;
  openLink(link: ExternalLink): Promise<void>;
  restartAsAdministrator(): Promise<void>;
}

export interface HandlerOptions {
  readonly about: About;
  readonly store: StateStore;
  readonly hosts: readonly LiveHost[];
  readonly diagnostics: () => Promise<string>;
  readonly desktop: DesktopServices | null;
}

/** What each call of the contract does: plain calls of the service, in one place. */
export function createHandlers({ about, store, hosts, diagnostics, desktop }: HandlerOptions): Handlers {
  const plans = createShownPlans();
  const hostOf = (key: HostKey): LiveHost => {
    const host = hosts.find((each) => each.key === key);
    if (host === undefined) {
      throw new AppError('NotFound', 'That host is not open here.', { hint: 'Reload the window.' });
    }
    return host;
  };
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
    'state.snapshot': () => Promise.resolve(store.snapshot()),
    'host.refresh': async ({ host }) => {
      await hostOf(host).refresh();
      return {};
    },
    'plan.make': async ({ host: key, request }) => {
      const host = hostOf(key);
      const planned = await host.service.plan(request);
      return viewOf(planned, plans.keep({ host, planned }));
    },
    'plan.run': ({ plan }) => {
      const { host, planned } = plans.get(plan);
      return Promise.resolve({ work: host.begin(planned) });
    },
    'plan.save-script': async ({ plan, which }) => {
      const { planned } = plans.get(plan);
      const { script, undoScript, purpose } = viewOf(planned, plan);
      const text = which === 'script' ? script : undoScript;
      if (text === null) {
        throw new AppError('BadInput', 'There is nothing to save: this plan has no steps.');
      }
      const name = which === 'script' ? `${purpose}.ps1` : `${purpose}-undo.ps1`;
      return { saved: await onDesktop(desktop).saveScript(name, text) };
    },
    'work.cancel': ({ work }) => {
      for (const host of hosts) host.cancel(work);
      return Promise.resolve({});
    },
    'vm.open': async ({ host: key, vm: id }) => {
      const { inventory } = store.host(key);
      const vm = inventory === null ? undefined : findVm(inventory, id);
      if (vm === undefined) {
        throw new AppError('NotFound', 'That virtual machine is not on the host any more.', {
          hint: 'Read the host again.',
        });
      }
      await hostOf(key).service.open({ id: vm.id, name: vm.name }, { with: 'vmconnect' });
      return {};
    },
  };
}

function onDesktop(desktop: DesktopServices | null): DesktopServices {
  if (desktop === null) throw new AppError('NotSupported', 'Only the desktop app can do that.');
  return desktop;
}
