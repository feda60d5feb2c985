/** How the stand-in's Electron is at the start: given by the test, in a variable. */
export interface Settings {
  readonly packaged: boolean;
  readonly language: string;
  readonly version: string;
  /** Whether this is the only instance. */
  readonly only: boolean;
}

/** The variable with the settings. Only the stand-in reads it; the program knows nothing of it. */
export const SETTINGS_VARIABLE = 'DESKTOP_STAND_IN';

/** A call of Electron's API that main made. */
export interface RecordedCall {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** Where a message to main comes from; the good one is our window's main frame. */
export interface From {
  readonly contents?: 'ours' | 'another';
  readonly frame?: 'main' | 'inner' | 'gone' | 'throws';
  readonly url?: string;
}

/** What the test has Electron do to main, and what comes of it. */
export interface Requests {
  serve: { in: { url: string; method: string }; out: Served };
  invoke: { in: { channel: string; args: unknown[]; from: From }; out: Invoked };
  navigate: { in: { url: string; mainFrame: boolean; redirect: boolean }; out: { prevented: boolean } };
  openWindow: { in: { url: string }; out: { action: string } };
  attachWebview: { in: object; out: { prevented: boolean } };
  permission: { in: { permission: string; url: string }; out: { request: boolean; check: boolean } };
  download: { in: object; out: { prevented: boolean } };
  network: { in: { url: string }; out: { cancelled: boolean } };
  secondInstance: { in: { args: readonly string[] }; out: object };
  pageAt: { in: { url: string }; out: object };
  shown: { in: object; out: object };
  crash: { in: { reason: string }; out: object };
  click: { in: { label: string }; out: { found: boolean } };
  answer: { in: Answer; out: object };
  fail: { in: { message: string }; out: object };
  close: { in: object; out: object };
}
export type RequestName = keyof Requests;

export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What `ipcRenderer.invoke` gives: a value, or a rejection with a message. */
export type Invoked = { readonly value: unknown } | { readonly rejected: string };

/** What the person will answer to the next dialog of its kind. */
export type Answer =
  | { readonly dialog: 'save'; readonly file: string | null }
  | { readonly dialog: 'open'; readonly file: string | null }
  | { readonly dialog: 'message'; readonly response: number };

/** From the test to the process. */
export interface ToProcess {
  readonly id: number;
  readonly name: RequestName;
  readonly value: unknown;
}

/** From the process to the test. */
export type FromProcess =
  | { readonly kind: 'record'; readonly record: RecordedCall }
  | { readonly kind: 'load'; readonly url: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
