import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CmdletCall, CmdletReply } from '../../electron/hosts/simulator/cmdlet-call.ts';

/** The environment variable in which the stand-in module finds its pipe. */
export const PIPE_VARIABLE = 'MIRROR_MANAGER_STAND_IN_PIPE';

export interface PipeServer {
  /** What {@link PIPE_VARIABLE} has to hold. */
  readonly name: string;
  /** Every call, in the order in which it came. */
  readonly log: CmdletCall[];
  close(): Promise<void>;
}

export interface PipeOptions {
  /** Lets the module keep the objects of a reply and use them again while the answer is the same. */
  readonly memo?: boolean;
}

/**
 * Answers the stand-in module's calls over a local pipe, a JSON line each.
 *
 * The handler's error ends the connection, so that a bug in a test cannot pass for Hyper-V's refusal.
 */
export async function servePipe(
  handler: (call: CmdletCall, signal: AbortSignal) => Promise<CmdletReply>,
  { memo = false }: PipeOptions = {},
): Promise<PipeServer> {
  const name =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\mirror-manager-${randomUUID()}`
      : join(tmpdir(), `mm-${randomUUID().slice(0, 13)}.sock`);
  const log: CmdletCall[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const gone = new AbortController();
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      sockets.delete(socket);
      gone.abort();
    });
    let turn = Promise.resolve();
    const lines = createInterface({ input: socket, crlfDelay: Infinity });
    // It passes on the socket's errors, which are dealt with above.
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      turn = turn
        .then(async () => {
          const { memo: known, ...call } = JSON.parse(line) as CmdletCall & { memo?: string };
          log.push(call);
          const text = answerText(await handler(call, gone.signal), memo, known);
          if (!socket.destroyed) socket.write(`${text}\n`);
        })
        .catch(() => {
          socket.destroy();
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(name, resolve));
  return {
    name,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function answerText(reply: CmdletReply, memo: boolean, known: string | undefined): string {
  const text = JSON.stringify(reply);
  if (!memo || reply.die === true || reply.errors.length + reply.warnings.length > 0) return text;
  const key = createHash('sha1').update(text).digest('base64');
  return key === known ? '{"same":true}' : JSON.stringify({ ...reply, memo: key });
}
