import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { runEngine } from '../engine-host/run-engine.ts';

const engine = requireEngine();
const FACTS = join(import.meta.dirname, '..', 'facts', 'hyperv-cmdlets.json');
const FOLDER = join(import.meta.dirname, '..', '..', 'electron', 'hosts', 'powershell', 'operations');
const CHANGES = /Hyper-V\\(Set|Add|Remove|Rename|Connect|Disconnect|Start|Stop|New)-VM/;

describe('the scripts of operations/', () => {
  it.skipIf(engine?.kind !== 'engine-host')('pass the audit without an exception', async () => {
    const files = (await readdir(FOLDER)).map((name) => join(FOLDER, name));
    const { stdout, code } = await runEngine(engine, ['--audit', FACTS, ...files]);
    expect(stdout).toMatch(
      new RegExp(`^${String(files.length)} files, .* 0 allowed calls by value, 0 findings\\s*$`),
    );
    expect(code).toBe(0);
  });

  it('define one function a file, and never leave a change to a prompt', async () => {
    for (const name of await readdir(FOLDER)) {
      const text = await readFile(join(FOLDER, name), 'utf8');
      expect(text.match(/^function /gm)?.length ?? 0, name).toBe(name === 'shell-state.ps1' ? 0 : 1);
      const changes = text.split('\n').filter((line) => CHANGES.test(line));
      for (const line of changes) expect(line, name).toContain('-Confirm:$false');
    }
  });
});
