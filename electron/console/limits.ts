/** How much one browser may ask of the console; tests set some of them lower. */
export interface ConsoleLimits {
  /** Wrong tokens until the printed address works no more. */
  readonly wrongTokens: number;
  /** Browsers that are let in at a time. */
  readonly sessions: number;
  /** Tabs of one browser at a time. */
  readonly socketsPerSession: number;
  /** New WebSockets of one browser. */
  readonly newSockets: { readonly burst: number; readonly perSecond: number };
  /** Messages of one tab. */
  readonly messages: { readonly burst: number; readonly perSecond: number };
  /** Calls of one tab that wait for their answer. */
  readonly callsUnderWay: number;
  /** Bytes of one message from a page. */
  readonly messageBytes: number;
  /** Bytes that may wait for a tab which does not read. */
  readonly waitingBytes: number;
  /** Until a tab has proved its key, and a connection has said what it wants. */
  readonly handshakeMs: number;
  /** How often a tab is asked whether it is still there. */
  readonly heartbeatMs: number;
  /** Connections of any kind. */
  readonly connections: number;
}

export const LIMITS: ConsoleLimits = {
  wrongTokens: 10,
  sessions: 8,
  socketsPerSession: 12,
  newSockets: { burst: 30, perSecond: 0.5 },
  messages: { burst: 200, perSecond: 50 },
  callsUnderWay: 64,
  messageBytes: 1024 * 1024,
  waitingBytes: 32 * 1024 * 1024,
  handshakeMs: 10_000,
  heartbeatMs: 20_000,
  connections: 256,
};
