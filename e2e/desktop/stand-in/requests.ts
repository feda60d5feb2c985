import type { RequestName, Requests, Served, ToProcess } from '../messages.ts';
import { appEvents } from './app.ts';
import { invoke } from './ipc.ts';
import { handlers, sessionEvents } from './session.ts';
import { answers, menuItems } from './shell.ts';
import { askToOpen, contentsEvents, mainFrame, webContents, windows } from './window.ts';
import { emitPreventable, tell } from './wire.ts';

type Answering = {
  readonly [N in RequestName]: (value: Requests[N]['in']) => Requests[N]['out'] | Promise<Requests[N]['out']>;
};

/** What the test asks for, done to main as Electron does it. */
const answering: Answering = {
  serve: ({ url, method }) => serve(url, method),
  invoke: ({ channel, args, from }) => invoke(channel, args, from),
  navigate: ({ url, mainFrame: isMainFrame, redirect }) => ({
    prevented: emitPreventable(contentsEvents, redirect ? 'will-redirect' : 'will-frame-navigate', {
      url,
      isMainFrame,
    }),
  }),
  openWindow: ({ url }) => askToOpen(url),
  attachWebview: () => ({ prevented: emitPreventable(contentsEvents, 'will-attach-webview', {}) }),
  permission: ({ permission, url }) => {
    let request = handlers.permissionRequest == null;
    type Ask = (
      contents: unknown,
      permission: string,
      answer: (granted: boolean) => void,
      details: object,
    ) => void;
    (handlers.permissionRequest as Ask | null | undefined)?.(
      webContents,
      permission,
      (granted) => {
        request = granted;
      },
      { requestingUrl: url },
    );
    type Check = (contents: unknown, permission: string, origin: string, details: object) => boolean;
    const check =
      (handlers.permissionCheck as Check | null | undefined)?.(webContents, permission, url, {}) ?? true;
    return { request, check };
  },
  download: () => ({ prevented: emitPreventable(sessionEvents, 'will-download', {}, {}, webContents) }),
  network: ({ url }) => {
    let cancelled = false;
    handlers.beforeRequest?.({ url }, ({ cancel = false }) => {
      cancelled = cancel;
    });
    return { cancelled };
  },
  secondInstance: ({ args }) => {
    appEvents.emit('second-instance', {}, ['mirror-manager', ...args], '/', null);
    return {};
  },
  pageAt: ({ url }) => {
    mainFrame.url = url;
    return {};
  },
  shown: () => {
    windows[0]?.events.emit('ready-to-show');
    return {};
  },
  crash: ({ reason }) => {
    mainFrame.url = '';
    contentsEvents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    return {};
  },
  click: ({ label }) => {
    const item = menuItems.find((each) => each.label === label);
    (item?.click as (() => void) | undefined)?.();
    return { found: item !== undefined };
  },
  answer: (answer) => {
    answers.push(answer);
    return {};
  },
  fail: ({ message }) => {
    setImmediate(() => {
      throw new Error(message);
    });
    return {};
  },
  close: () => {
    windows[0]?.close();
    return {};
  },
};

async function serve(url: string, method: string): Promise<Served> {
  if (handlers.serve === undefined) throw new Error('no scheme is handled');
  const request: Pick<Request, 'url' | 'method'> = { url, method };
  // A request with such an address cannot be made in Node, only in Electron.
  const answer = await handlers.serve(request as Request);
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}

/** Answers the test from now on. */
export function answerRequests(): void {
  process.on('message', ({ id, name, value }: ToProcess) => {
    const answer = answering[name] as (value: unknown) => unknown;
    Promise.resolve()
      .then(() => answer(value))
      .then((result) => {
        tell({ kind: 'answer', id, value: result });
      })
      .catch((error: unknown) => {
        tell({
          kind: 'failed',
          id,
          message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
      });
  });
  // The test is gone, and with it whoever could end us.
  process.on('disconnect', () => process.exit());
}
