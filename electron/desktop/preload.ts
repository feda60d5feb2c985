import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { callsOf, EVENT_NAMES } from '../../shared/contract/call-names.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { DesktopBridge } from '../../shared/contract/link.ts';

/**
 * All that the page gets of Electron: one function a call, and the events by name.
 *
 * Nothing here takes a channel from the page, and no event of Electron reaches it: with either it
 * could say or hear more than the contract has.
 */
const bridge: DesktopBridge = {
  calls: Object.fromEntries(
    callsOf('desktop').map((name) => [
      name,
      (input: unknown) => ipcRenderer.invoke(name, input) as Promise<Envelope<unknown>>,
    ]),
  ),
  on(event, listener) {
    if (!EVENT_NAMES.includes(event)) throw new Error('there is no such event');
    const hear = (_event: IpcRendererEvent, value: unknown): void => {
      listener(value);
    };
    ipcRenderer.on(event, hear);
    return () => {
      ipcRenderer.off(event, hear);
    };
  },
};

contextBridge.exposeInMainWorld('mirrorManager', bridge);
