import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/check/root.ts';
import { treeFiles } from '../../build/check/tree-files.ts';
import { readBuilderConfig, shipsBy } from '../../build/packaging/builder-config.ts';
import { startDesktop } from './start-desktop.ts';

/** Variables that the program may look at: where folders, displays and terminals are, and no program. */
const KNOWN_VARIABLES = [
  'DISPLAY',
  'LOCALAPPDATA',
  'NODE_POWERSHELL',
  'PATH',
  'SSH_CLIENT',
  'SSH_CONNECTION',
  'USERDOMAIN',
  'WAYLAND_DISPLAY',
  'XDG_DATA_HOME',
];

/** The files of the built program that a package holds, relative to the checkout. */
async function shippedFiles(): Promise<string[]> {
  const ships = shipsBy(await readBuilderConfig());
  return readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(ships);
}

describe('the files of the package', () => {
  let files: string[] = [];
  let folder = '';
  beforeAll(async () => {
    files = await shippedFiles();
    folder = await mkdtemp(join(tmpdir(), 'mirror-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are what the program needs: its scripts, labs, screen and preload', () => {
    const sources = treeFiles('electron').filter(
      (file) => /\.(?:ps1|json)$/.test(file) && !file.includes('/testing/'),
    );
    expect(sources.length).toBeGreaterThan(50);
    for (const needed of [
      ...sources,
      'electron/main.js',
      'electron/desktop/preload.cjs',
      'renderer/index.html',
    ]) {
      expect(files, needed).toContain(`out/${needed}`);
    }
  });

  it('are nothing else: no test, no source, no map, nothing of e2e, no stand-in', async () => {
    expect(
      files.filter((file) =>
        /\.(?:ts|tsx|map)$|\.test\.|\/testing\/|e2e|stand-?in|\.(?:dll|psm1|psd1)$/i.test(file),
      ),
    ).toEqual([]);
    for (const file of files.filter((each) => each.endsWith('.js') && each.startsWith('out/electron/'))) {
      const text = await readFile(join(root, file), 'utf8');
      expect(text, file).not.toMatch(/MIRROR_MANAGER_STAND_IN|DESKTOP_STAND_IN|sourceMappingURL/);
    }
  });

  it('have a preload that carries names and no rules', async () => {
    const preload = await readFile(join(root, 'out', 'electron', 'desktop', 'preload.cjs'), 'utf8');
    expect([...preload.matchAll(/require\(["'`]([^"'`]+)/g)].map(([, name]) => name)).toEqual(['electron']);
    expect(preload.length).toBeLessThan(8_000);
    expect(preload).not.toMatch(/safeParse|zod|process\.|Buffer/);
  });

  it('read no variable that could lead the program elsewhere', async () => {
    const read = new Set<string>();
    for (const file of files.filter((each) => each.endsWith('.js') && each.startsWith('out/'))) {
      if (file.startsWith('out/renderer/')) continue;
      const text = await readFile(join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(
        /(?:process\.env|environment)(?:\.|\??\.?\[['"])([A-Z][A-Za-z_]+)/g,
      ))
        read.add(name);
    }
    expect([...read].filter((name) => !KNOWN_VARIABLES.includes(name))).toEqual([]);
  });

  it('are enough for a packaged start on a practice lab', async () => {
    for (const file of [...files, 'package.json']) {
      await cp(join(root, file), join(folder, file), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const running = await startDesktop({
      packaged: true,
      args: ['--lab=walkthrough'],
      built: join(folder, 'out', 'electron'),
      environment: { XDG_DATA_HOME: folder, LOCALAPPDATA: folder },
    });
    await running.waitFor('window.loadURL');
    await running.ask('pageAt', { url: 'app://mirror-manager/' });
    const page = await running.ask('serve', { url: 'app://mirror-manager/', method: 'GET' });
    expect(page.status).toBe(200);
    const answer = await running.ask('invoke', {
      channel: 'host.refresh',
      args: [{ host: 'practice' }],
      from: {},
    });
    expect(answer).toEqual({ value: { ok: true, value: {} } });
    const state = await running.ask('invoke', { channel: 'state.snapshot', args: [{}], from: {} });
    expect(state).toMatchObject({
      value: { value: { hosts: [{ error: null, inventory: { unread: [] } }] } },
    });
    expect(await running.close()).toBe(0);
  });
});
