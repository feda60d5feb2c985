import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Connecting from '../../../electron/connect.ts';
import type * as Opening from '../../../electron/console/open-console.ts';
import { consoleOutput } from './console-output.ts';
import type { OpenedConsole } from './start-console.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'out', 'electron');
const built = async <Module>(path: string) =>
  (await import(pathToFileURL(join(program, path)).href)) as Module;

/**
 * The loopback console over a practice lab, within the process of the test.
 *
 * The same built program as in a process of its own, whose start, half a second of a test each time, is
 * left to the specs that are about it.
 */
export async function openConsoleHere(
  lab: string,
  environment: Readonly<Record<string, string>>,
): Promise<OpenedConsole> {
  const before = new Map(Object.keys(environment).map((name) => [name, process.env[name]]));
  Object.assign(process.env, environment);
  const { openConsole } = await built<typeof Opening>('open-console.js');
  const { connect } = await built<typeof Connecting>('connect.js');

  const output = consoleOutput();
  const hear = (text: string) => {
    output.hear(`${text}\n`);
  };
  const input = new PassThrough();
  const choice = { host: 'practice', lab };
  const ended = openConsole({
    service: await connect(choice),
    choice,
    version: '0.0.0',
    port: 0,
    open: false,
    terminal: { out: hear, error: hear, json: (value) => hear(JSON.stringify(value)) },
    input,
    signal: new AbortController().signal,
  });
  void ended.then(() => {
    output.end();
  }, output.end);
  let address = await output.nextAddress();
  return {
    get address() {
      return address;
    },
    async nextAddress() {
      input.write('\n');
      address = await output.nextAddress();
      return address;
    },
    async stop() {
      input.end();
      await ended;
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    },
  };
}
