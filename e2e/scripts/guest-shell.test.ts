import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linuxCommands } from '../../shared/guest/linux-commands.ts';
import { posixQuote } from '../../shared/guest/posix-quote.ts';
import { HOSTILE_NAMES } from '../../shared/script/testing/hostile-names.ts';

const MAC = '00155D010203';
const SHELLS = ['bash', 'sh'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));
const plainText = fc.string({ unit: 'grapheme', maxLength: 30 });

function quoted(text: string): string | null {
  try {
    return posixQuote(text);
  } catch {
    return null;
  }
}

function commandsFor(name: string): string {
  const commands = linuxCommands({ mac: MAC, name });
  if (!commands.ready) throw new Error(commands.reason);
  return commands.lines.join('\n');
}

describe.skipIf(SHELLS.length === 0).each(SHELLS)('a Linux guest with %s', (shell) => {
  it('gives every quoted name back, and the rest were refused', () => {
    const names = [
      ...HOSTILE_NAMES,
      ...fc.sample(anyText, { numRuns: 300, seed: 21 }),
      ...fc.sample(plainText, { numRuns: 300, seed: 22 }),
    ].filter((name) => quoted(name) !== null);
    expect(names.length).toBeGreaterThan(300);
    const script = names.map((name) => `printf '%s\\n' ${posixQuote(name)}`).join('\n');
    const run = spawnSync(shell, ['-s'], { input: script, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout.split('\n').slice(0, -1)).toEqual(names);
  });

  it('reads the commands without an error, whatever the name is', () => {
    for (const name of ['LAN2-SPAN', "a'b", '$(id)', '`id`', ';id;', ...HOSTILE_NAMES]) {
      const run = spawnSync(shell, ['-n'], { input: commandsFor(name), encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
    }
  });

  describe('with cards', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'guest-'));
      mkdirSync(join(folder, 'bin'));
      const ip = join(folder, 'bin', 'ip');
      writeFileSync(ip, '#!/bin/sh\nprintf \'[%s]\' "$@" >>"$CALLS"\necho >>"$CALLS"\n');
      chmodSync(ip, 0o755);
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    function card(name: string, address: string, entries: readonly string[]): void {
      for (const entry of ['', ...entries]) mkdirSync(join(folder, 'net', name, entry), { recursive: true });
      writeFileSync(join(folder, 'net', name, 'address'), `${address}\n`);
      mkdirSync(join(folder, 'conf', name), { recursive: true });
      writeFileSync(join(folder, 'conf', name, 'disable_ipv6'), '0\n');
    }

    function run(name: string) {
      const commands = commandsFor(name)
        .replaceAll('/sys/class/net', join(folder, 'net'))
        .replaceAll('/proc/sys/net/ipv6/conf', join(folder, 'conf'));
      const calls = join(folder, 'calls');
      writeFileSync(calls, '');
      const done = spawnSync(shell, ['-s'], {
        input: `${commands}\n`,
        encoding: 'utf8',
        env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, CALLS: calls },
      });
      return { ...done, calls: readFileSync(calls, 'utf8').trimEnd().split('\n') };
    }

    it('prepares the one with the address, and only that', () => {
      card('lo', '00:00:00:00:00:00', []);
      card('eth0', '00:15:5d:0f:0f:0f', ['device']);
      card('eth1', '00:15:5d:01:02:03', ['device']);
      card('eth1.20', '00:15:5d:01:02:03', []);
      card('virtual-function', '00:15:5d:01:02:03', ['device', 'master']);
      card("a'b", '00:15:5d:00:00:00', []);
      const done = run("a'b");
      expect(done.stderr).toBe('');
      expect(done.calls).toEqual([
        '[link][set][dev][eth1][down]',
        "[link][set][dev][eth1][name][a'b]",
        "[address][flush][dev][a'b]",
        "[link][set][dev][a'b][promisc][on][up]",
      ]);
      expect(readFileSync(join(folder, 'conf', "a'b", 'disable_ipv6'), 'utf8')).toBe('1\n');
      expect(done.stdout).toContain(`tcpdump -ni "a'b" icmp`);
    });

    it('leaves it its name where the other is none for an interface', () => {
      card('eth1', '00:15:5d:01:02:03', ['device']);
      expect(run('Network Adapter').calls).toEqual([
        '[address][flush][dev][eth1]',
        '[link][set][dev][eth1][promisc][on][up]',
      ]);
    });

    it('changes nothing where there is no such card, or more than one', () => {
      card('eth0', '00:15:5d:0f:0f:0f', ['device']);
      expect(run('span0')).toMatchObject({ status: 1, calls: [''] });
      card('eth1', '00:15:5d:01:02:03', ['device']);
      card('eth2', '00:15:5d:01:02:03', ['device']);
      const done = run('span0');
      expect(done).toMatchObject({ status: 1, calls: [''] });
      expect(done.stderr).toContain('nothing was changed');
    });
  });
});
