#!/usr/bin/env node
// A shell that answers node-powershell's protocol and ours, and misbehaves when asked to: a line
// `fake <habit>`, or an operation of that name, shows one habit. What FAKE_SHELL lists holds for all
// output: `crlf` (WriteLine ends lines as Windows does), `coalesced` (a command's whole output
// arrives at once), `split` (it arrives byte by byte), `oem` (text is not UTF-8 but a byte a character).
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const traits = new Set((process.env['FAKE_SHELL'] ?? '').split(' '));
const DELIMITER = /^\[Console\]::(Out|Error)\.Write(Line)?\("([0-9A-Za-z]{16})(?:`n)?"\)$/;
const OPERATION = /Invoke-MirrorManager ([a-z-]+) ([0-9]+) ([A-Za-z0-9+/=]*)/;
const MEGABYTE = 1024 * 1024;

let held = '';
let seen = '';
let swallow = false;
const forever = () => new Promise(() => setInterval(() => undefined, MEGABYTE));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const noise = (text) => process.stderr.write(text);

async function print(text) {
  if (traits.has('coalesced')) held += text;
  else if (traits.has('split')) for (const byte of Buffer.from(text)) await write(Buffer.from([byte]));
  else await write(Buffer.from(text, traits.has('oem') ? 'latin1' : 'utf8'));
}

function write(bytes) {
  return new Promise((resolve) => process.stdout.write(bytes, () => setImmediate(resolve)));
}

async function printDelimiter(delimiter, newline) {
  await print(delimiter + newline);
  if (held !== '' && seen === delimiter) {
    await write(held);
    held = '';
  }
  seen = delimiter;
}

function replies(call) {
  const frame = (value) => print(`MM1 ${call} ${Buffer.from(JSON.stringify(value)).toString('base64')}\n`);
  return {
    end: (value) => frame({ frame: 'end', ok: true, value }),
    page: (rows) => frame({ frame: 'page', rows }),
    progress: (text) => frame({ frame: 'progress', text }),
  };
}

const habits = {
  hello: ({ end }) => end({}),
  echo: ({ end }, args) => (end ? end(args) : print('  echoed  \n')),
  async slow({ end }, args) {
    await pause(args.ms ?? 400);
    await end?.('late');
  },
  silent: forever,
  exit: () => process.exit(0),
  crash: () => process.exit(3),
  async 'answer-and-exit'({ end }) {
    await end('done');
    process.exit(0);
  },
  async prompt() {
    await print('Name: ');
    swallow = true;
  },
  async noise({ end }) {
    noise('a native tool says hello\n');
    await (end ? end('fine') : print('fine\n'));
  },
  async clixml({ end }) {
    noise('#< CLIXML\n<Objs><Obj S="progress" /></Objs>\n');
    await (end ? end('fine') : print('fine\n'));
  },
  async 'quote-the-line'({ end }, _args, line) {
    noise(`At line:1 char:1\n+ ${line.slice(0, 60)}\n${line.slice(60)} ...\n`);
    await end('fine');
  },
  async garbage({ end }) {
    await print('a job writes\nMM1 1 e30=\nMM1 x y\nand stops here: ');
    await (end ? end('fine') : print('fine\n'));
  },
  unreadable: (_, __, line) => print(`MM1 ${line.split(' ')[2]} bm90IGpzb24=\n`),
  async huge({ end, page }, args) {
    for (let i = 0; i < (args.megabytes ?? 8); i++)
      await (page ? page('x'.repeat(700_000)) : print('x'.repeat(MEGABYTE)));
    await end?.('done');
  },
  name: ({ end }) => (end ? end('Zürich') : print('Zürich\n')),
  async working({ end, progress }, args) {
    for (let i = 0; i < args.times; i++) {
      await pause(args.ms);
      await progress(`${i}`);
    }
    await end('done');
  },
  argv: ({ end }) => end({ argv: process.argv.slice(2), environment: process.env, cwd: process.cwd() }),
  self: ({ end }) => end({ child: process.pid }),
  async child({ end }) {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    await (end ? end(child.pid) : print(`${child.pid}\n`));
  },
};

async function handle(line) {
  if (swallow) {
    swallow = false;
    return;
  }
  const delimiter = DELIMITER.exec(line);
  if (delimiter !== null) {
    const newline = delimiter[2] === 'Line' && traits.has('crlf') ? '\r\n' : '\n';
    if (delimiter[1] === 'Error') noise(delimiter[3] + newline);
    else await printDelimiter(delimiter[3], newline);
    return;
  }
  const operation = OPERATION.exec(line);
  if (operation !== null) {
    const [command, name, call, args] = operation;
    await habits[name]?.(replies(call), JSON.parse(Buffer.from(args, 'base64').toString() || '{}'), command);
  } else if (line.startsWith('fake ')) {
    await habits[line.slice(5)]?.({}, {}, line);
  }
}

for await (const line of createInterface({ input: process.stdin })) await handle(line);
process.exit(0);
