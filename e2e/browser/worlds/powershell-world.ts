import { createSimulator } from '../../../electron/hosts/simulator/simulator.ts';
import { memoryStore } from '../../../electron/hosts/simulator/store/lab-store.ts';
import type { Lab } from '../../../shared/lab/lab.ts';
import type { Engine } from '../../engine-host/engine.ts';
import { PIPE_VARIABLE, servePipe } from '../../stand-in/pipe-server.ts';
import { STAND_IN_MODULES } from '../../suite/engine-world.ts';
import { scratchFolder } from '../../suite/worlds.ts';
import type { BrowserWorld } from './browser-world.ts';

/** This computer's Hyper-V as the program finds it: a real PowerShell over the stand-in module. */
export async function powershellWorld(engine: Engine, lab: Lab): Promise<BrowserWorld> {
  const store = memoryStore(lab);
  const simulator = createSimulator({ store });
  const pipe = await servePipe((call, signal) => simulator.call(call, signal));
  const folder = await scratchFolder();
  return {
    options: ['--host', 'local', '--powershell', engine.executable],
    labFile: null,
    environment: {
      [PIPE_VARIABLE]: pipe.name,
      PSModulePath: STAND_IN_MODULES,
      XDG_DATA_HOME: folder.path,
      LOCALAPPDATA: folder.path,
    },
    calls: pipe.log,
    lab: () => store.read(),
    change: (edit) => store.change((now) => ({ lab: edit(now), result: undefined })),
    close: async () => {
      await pipe.close();
      await folder.remove();
    },
  };
}
