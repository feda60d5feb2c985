import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { listens, record } from './wire.ts';

export const sessionEvents = new EventEmitter();

/** The handlers that main has set; Electron allows everything where there is none. */
export const handlers: {
  permissionRequest?: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  permissionCheck?: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
  beforeRequest?: (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;
  serve?: (request: Request) => Response | Promise<Response>;
} = {};

const defaultSession = {
  on: listens<Electron.Session['on']>(sessionEvents),
  setPermissionRequestHandler: (handler) => {
    handlers.permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler) => {
    handlers.permissionCheck = handler;
  },
  setDevicePermissionHandler: (handler) => {
    record('session.setDevicePermissionHandler', handler);
  },
  setSpellCheckerEnabled: (enabled) => {
    record('session.setSpellCheckerEnabled', enabled);
  },
} satisfies Partial<Electron.Session>;

const webRequest = {
  onBeforeRequest: (handler: NonNullable<typeof handlers.beforeRequest>) => {
    handlers.beforeRequest = handler;
  },
};

export const session = {
  defaultSession: { ...defaultSession, webRequest } as unknown as Electron.Session,
} satisfies Pick<typeof Electron.session, 'defaultSession'>;

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    record('protocol.registerSchemesAsPrivileged', schemes);
  },
  handle: (scheme, handler) => {
    record('protocol.handle', scheme);
    handlers.serve = handler;
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
