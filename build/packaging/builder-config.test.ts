import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../check/root.ts';
import { treeFiles } from '../check/tree-files.ts';
import { readBuilderConfig, shipsBy, validateBuilderConfig, type BuilderConfig } from './builder-config.ts';

let config: BuilderConfig;
beforeAll(async () => {
  config = await readBuilderConfig();
});

describe('the configuration of the packages', () => {
  it("passes electron-builder's own schema, which knows a bad one", async () => {
    await expect(validateBuilderConfig(config)).resolves.toBeUndefined();
    await expect(
      validateBuilderConfig({ ...config, nsis: { ...config.nsis, oneclick: true } }),
    ).rejects.toThrow();
    await expect(validateBuilderConfig({ ...config, toolsets: { nsis: '1.0.0' } })).rejects.toThrow();
  });

  it('closes every fuse that opens the program to variables and arguments', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('installs into Program Files only, with an installer that does not lend its rights', () => {
    expect(config.toolsets).toEqual({ nsis: '1.2.1' });
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: true,
      allowElevation: true,
      allowToChangeInstallationDirectory: false,
      runAfterFinish: false,
    });
  });

  it('never asks for more rights than the person has', () => {
    expect(config.win['requestedExecutionLevel']).toBe('asInvoker');
    expect(config.portable['requestExecutionLevel']).toBe('user');
  });

  it('makes both kinds for both processors', () => {
    expect(config.win['target']).toEqual([
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64', 'arm64'] },
    ]);
  });

  it('publishes nothing, and names no certificate', () => {
    expect(config.publish).toBeNull();
    const text = readFileSync(join(root, 'build', 'electron-builder.yml'), 'utf8');
    expect(text).not.toMatch(/cscLink:|cscKeyPassword:|certificate(?:File|Password|Sha1):/);
  });
});

describe('what ships', () => {
  it('is the built program and nothing of the tree beside it', () => {
    const ships = shipsBy(config);
    expect(treeFiles().filter(ships).sort()).toEqual(['LICENSE', 'package.json']);
  });

  it.each([
    'out/electron/main.js',
    'out/electron/desktop/preload.cjs',
    'out/electron/hosts/powershell/operations/set-mode.ps1',
    'out/electron/hosts/simulator/labs/walkthrough.json',
    'out/renderer/index.html',
    'out/renderer/assets/index-abc123.js',
    'out/THIRD-PARTY-NOTICES.txt',
  ])('has %s in it', (file) => {
    expect(shipsBy(config)(file)).toBe(true);
  });

  it.each([
    'out/renderer/assets/index-abc123.js.map',
    'out/electron/main.js.map',
    'out/electron/desktop/preload.js',
    'e2e/stand-in/Hyper-V/Hyper-V.psd1',
    '.build/stand-in/Hyper-V.dll',
    'build/electron-builder.yml',
    'shared/model/ids.ts',
  ])('has not %s in it', (file) => {
    expect(shipsBy(config)(file)).toBe(false);
  });
});
