import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { explainProbe } from '../../shared/checks/prerequisites.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { FOREIGN_MODULES, foreignHost, type ForeignHost } from './foreign-host.ts';
import { someState, TWIN, VM } from './some-state.ts';

const engine = requireEngine();
const RUN = '20260102T030405678Z-abcdef';

describe.skipIf(engine === null)('which Hyper-V module is worked with', () => {
  let foreign: ForeignHost | undefined;
  let folder: string | undefined;
  const open = async (options: Parameters<typeof foreignHost>[2] = {}) => {
    if (engine === null) throw new Error('no engine');
    foreign = await foreignHost(engine, someState(), options);
    return foreign.host;
  };
  /** A folder of modules with one `Hyper-V` of this text. */
  const modulesWith = async (text: string): Promise<string> => {
    folder = await mkdtemp(join(tmpdir(), 'modules-'));
    await mkdir(join(folder, 'Hyper-V'));
    await writeFile(join(folder, 'Hyper-V', 'Hyper-V.psm1'), text);
    return folder;
  };
  afterEach(async () => {
    await foreign?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
    foreign = undefined;
    folder = undefined;
  });

  it('tells the host, the module and the engine, and leaves unknown what it cannot ask', async () => {
    const facts = await (await open()).probe();
    expect(facts).toMatchObject({
      languageMode: 'FullLanguage',
      module: { version: '0.1', folder: join(FOREIGN_MODULES, 'Hyper-V'), proxied: false },
      hostName: 'FREMD',
      hostError: null,
    });
    if (process.platform !== 'win32') {
      expect(facts).toMatchObject({ service: null, elevated: null, administrator: null });
    }
    expect(explainProbe(facts)).toEqual([]);
  });

  it('works with a module from a folder that is trusted', async () => {
    const host = await open({ trusted: [FOREIGN_MODULES] });
    expect((await host.read()).host.name).toBe('FREMD');
  });

  it('refuses one from another folder with its path, before anything of it runs', async () => {
    const trace = join(tmpdir(), `ran-${String(process.pid)}`);
    const modules = await modulesWith(
      `[System.IO.File]::WriteAllText('${trace}', 'x')\nfunction Get-VMHost { }`,
    );
    // A trusted folder whose name is the beginning of the other's is still another folder.
    const host = await open({ modules, trusted: [modules.slice(0, -1), join(modules, 'Hyper-V', 'deeper')] });

    const facts = await host.probe();
    expect(facts).toMatchObject({ hostName: null, hostError: { code: 'ModuleRefused' } });
    expect(explainProbe(facts)).toMatchObject([{ code: 'module-refused', severity: 'blocks' }]);
    expect(explainProbe(facts)[0]?.message).toContain(join(modules, 'Hyper-V'));
    await expect(host.read()).rejects.toMatchObject({ code: 'ModuleRefused' });
    const step = { id: 's1', kind: 'start-vm', vm: VM } as const;
    expect(await host.apply(step, { run: RUN })).toMatchObject({
      result: 'failed',
      error: { code: 'ModuleRefused' },
    });
    await expect(rm(trace)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a module whose objects are copies', async () => {
    const copies = `
      function New-Copy($Text) { $o = [pscustomobject] $Text; $o.PSTypeNames.Insert(0, 'Deserialized.Microsoft.HyperV.PowerShell.Thing'); $o }
      function Get-VMHost { New-Copy @{ Name = 'HV1' } }
      function Get-VM { param($Id) New-Copy @{ Id = '${VM.id}'; Name = 'VM1'; State = 'Running' } }
      function Get-VMNetworkAdapter { param($VM) throw 'it must not come to this' }`;
    const host = await open({ modules: await modulesWith(copies) });
    const facts = await host.probe();
    expect(explainProbe(facts)).toMatchObject([{ code: 'module-proxied', severity: 'blocks' }]);
    await expect(host.read()).rejects.toMatchObject({ code: 'ModuleRefused' });
    const adapter = { id: TWIN, name: 'x' };
    const step = { id: 's1', kind: 'set-mode', vm: VM, adapter, mode: 'Source', from: 'None' } as const;
    expect(await host.apply(step, { run: RUN })).toMatchObject({
      result: 'failed',
      error: { code: 'ModuleRefused' },
    });
  });

  it('says that there is no module', async () => {
    const modules = await mkdtemp(join(tmpdir(), 'modules-'));
    folder = modules;
    const host = await open({ modules, environment: { PSModulePath: modules } });
    const facts = await host.probe();
    expect(facts).toMatchObject({ module: null, hostName: null, hostError: { code: 'ModuleMissing' } });
    expect(explainProbe(facts)).toMatchObject([{ code: 'no-module', severity: 'blocks' }]);
    await expect(host.read()).rejects.toMatchObject({ code: 'ModuleMissing' });
  });

  it.skipIf(engine?.kind !== 'engine-host')('knows constrained language without waiting', async () => {
    const host = await open({ environment: { MIRROR_ENGINE_LANGUAGE: 'Constrained' } });
    const began = performance.now();
    await expect(host.probe()).rejects.toMatchObject({ code: 'ConstrainedLanguage' });
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
