import type Electron from 'electron';
import type { From, Invoked } from '../messages.ts';
import { mainFrame, webContents } from './window.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];
const channels = new Map<string, Handler>();

export const ipcMain = {
  handle: (channel, handler) => {
    if (channels.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    channels.set(channel, handler);
  },
} satisfies Pick<Electron.IpcMain, 'handle'>;

/** Brings a message to main as Electron would, from wherever the test says. */
export async function invoke(channel: string, args: readonly unknown[], from: From): Promise<Invoked> {
  const handler = channels.get(channel);
  if (handler === undefined) return { rejected: `No handler registered for '${channel}'` };
  try {
    return { value: (await handler(eventFrom(from), ...args)) as unknown };
  } catch (error) {
    return { rejected: error instanceof Error ? error.message : String(error) };
  }
}

function eventFrom({ contents = 'ours', frame = 'main', url }: From): Electron.IpcMainInvokeEvent {
  if (url !== undefined && contents === 'ours' && frame === 'main') mainFrame.url = url;
  const sender = contents === 'ours' ? webContents : { mainFrame };
  const event = {
    sender,
    get senderFrame() {
      if (frame === 'throws')
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      if (frame === 'gone') return null;
      return frame === 'main' ? mainFrame : { url: url ?? mainFrame.url, parent: mainFrame };
    },
  };
  return event as unknown as Electron.IpcMainInvokeEvent;
}
