import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsOf } from '../../shared/contract/call-names.ts';
import type { About } from '../../shared/contract/contract.ts';
import { Snapshot } from '../../shared/contract/host-state.ts';
import type { PlanRequest } from '../../shared/plan/request.ts';
import type { From } from './messages.ts';
import { startDesktop, type RunningDesktop, type StartDesktopOptions } from './start-desktop.ts';

const PAGE = 'app://mirror-manager/';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (options: StartDesktopOptions = {}) =>
  startDesktop({
    ...options,
    environment: { XDG_DATA_HOME: folder, LOCALAPPDATA: folder, ...options.environment },
  });

/** Of what was called, the names, in order. */
const names = ({ calls }: RunningDesktop) => calls.map(({ call }) => call);

describe('a packaged start', () => {
  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--load-extension=/x',
    '--no-sandbox',
    '--js-flags=--expose-gc',
    '--user-data-dir=/x',
    '--inspect-brk',
    '--powershell=/x',
  ])('with %s ends at once, before a window and before anything is read', async (arg) => {
    const running = await start({ packaged: true, args: [arg] });
    expect(await running.ended).toBe(2);
    expect(names(running)).toEqual(['app.exit']);
    expect(running.output()).toContain('is not an option of this program');
  });

  it('with a variable that has Node load or write files ends at once', async () => {
    const running = await start({
      packaged: true,
      environment: { NODE_REDIRECT_WARNINGS: join(folder, 'x') },
    });
    expect(await running.ended).toBe(2);
    expect(names(running)).toEqual(['app.exit']);
  });

  it.each(['--lab=/somebody/elses/lab.json', '--host=HV1'])('with %s ends before a window', async (arg) => {
    const running = await start({ packaged: true, args: [arg] });
    expect(await running.ended).toBe(2);
    expect(names(running)).not.toContain('new BrowserWindow');
  });

  it('beside another instance ends before a window', async () => {
    const running = await start({ packaged: true, only: false });
    expect(await running.ended).toBe(0);
    expect(names(running)).not.toContain('new BrowserWindow');
  });

  it('has no developer tools, and asks nothing of variables that lead to a stand-in', async () => {
    const running = await start({
      packaged: true,
      args: ['--lab=walkthrough'],
      environment: { MIRROR_PIPE: 'x', PSModulePath: '/x' },
    });
    const [options] = await running.waitFor('new BrowserWindow');
    expect(options).toMatchObject({
      webPreferences: { devTools: false, sandbox: true, contextIsolation: true },
    });
    const [menu] = await running.waitFor('Menu.buildFromTemplate');
    expect(JSON.stringify(menu)).not.toMatch(/"(?:reload|forceReload|toggleDevTools)"/);
    await running.waitFor('window.loadURL');
    expect((await running.ask('network', { url: 'devtools://devtools/x' })).cancelled).toBe(true);
    expect(await running.close()).toBe(0);
  });
});

describe('built main', () => {
  let running: RunningDesktop;
  beforeAll(async () => {
    running = await start({ args: ['--lab', 'walkthrough'], language: 'it-IT' });
    await running.waitFor('window.loadURL');
    await running.ask('pageAt', { url: PAGE });
  });
  afterAll(async () => {
    expect(await running.close()).toBe(0);
  });
  const invoke = (channel: string, input: unknown, from: From = {}) =>
    running.ask('invoke', { channel, args: [input], from });

  it('hardens first, makes the window then, and loads its page last', () => {
    const order = [
      'app.enableSandbox',
      'protocol.registerSchemesAsPrivileged',
      'app.requestSingleInstanceLock',
      'session.setSpellCheckerEnabled',
      'protocol.handle',
      'new BrowserWindow',
      'window.loadURL',
    ];
    expect(names(running).filter((name) => order.includes(name))).toEqual(order);
    expect(running.calls.find(({ call }) => call === 'window.loadURL')?.args).toEqual([PAGE]);
  });

  it('answers the calls of our page', async () => {
    expect(await invoke('app.about', {})).toMatchObject({
      value: { ok: true, value: { door: 'desktop', language: 'it-IT', canRestartAsAdministrator: false } },
    });
    expect(await invoke('state.snapshot', {})).toMatchObject({
      value: { ok: true, value: { hosts: [{ key: 'practice', label: 'walkthrough', practice: true }] } },
    });
  });

  it.each<[string, From]>([
    ['another window', { contents: 'another' }],
    ['a frame inside the page', { frame: 'inner', url: PAGE }],
    ['a frame that has gone', { frame: 'gone' }],
    ['a frame that cannot be asked', { frame: 'throws' }],
    ['another page in our window', { url: 'https://evil.example/' }],
    ['a blank page in our window', { url: 'about:blank' }],
    ['a name like ours', { url: 'app://mirror-manager.evil/' }],
  ])('refuses %s, on every call', async (_, from) => {
    for (const name of callsOf('desktop')) {
      const answer = await invoke(name, {}, from);
      expect(answer, name).toMatchObject({ value: { ok: false, error: { code: 'AccessDenied' } } });
    }
    await running.ask('pageAt', { url: PAGE });
  });

  it.each(['__proto__', 'constructor', 'toString', 'plan.forget', 'app.exit', ''])(
    'has no call %j',
    async (name) => {
      expect(await invoke(name, {})).toEqual({ rejected: `No handler registered for '${name}'` });
    },
  );

  it('refuses bad and oversized input, without a stack or a path in the answer', async () => {
    const bad = [{ host: '/etc/passwd' }, null, undefined, [], { host: 'x'.repeat(2 ** 21) }, new Map()];
    for (const input of bad) {
      const answer = await invoke('host.refresh', input);
      expect(answer).toMatchObject({ value: { ok: false, error: { code: 'BadInput' } } });
      expect(JSON.stringify(answer)).not.toMatch(/\/etc|\.js:\d|\\n *at /);
    }
  });

  it.each(['https://evil.example/', 'file:///etc/passwd', `${PAGE}other.html`, 'app://evil/'])(
    'goes nowhere else: %s',
    async (url) => {
      for (const redirect of [true, false]) {
        expect(await running.ask('navigate', { url, mainFrame: true, redirect })).toEqual({
          prevented: true,
        });
      }
      expect(await running.ask('navigate', { url: PAGE, mainFrame: false, redirect: false })).toEqual({
        prevented: true,
      });
      expect(await running.ask('openWindow', { url })).toEqual({ action: 'deny' });
      expect((await running.ask('network', { url: 'https://evil.example/' })).cancelled).toBe(true);
    },
  );

  it('has no webview, no download and no permission but copying', async () => {
    expect(await running.ask('attachWebview', {})).toEqual({ prevented: true });
    expect(await running.ask('download', {})).toEqual({ prevented: true });
    for (const permission of ['media', 'clipboard-read', 'fullscreen', 'geolocation']) {
      expect(await running.ask('permission', { permission, url: PAGE })).toEqual({
        request: false,
        check: false,
      });
    }
    expect(await running.ask('permission', { permission: 'clipboard-sanitized-write', url: PAGE })).toEqual({
      request: true,
      check: true,
    });
  });

  it('serves the screen with its CSP, and nothing outside of it', async () => {
    const page = await running.ask('serve', { url: PAGE, method: 'GET' });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
    for (const path of ['../electron/main.js', '..%2felectron%2fmain.js', '%2e%2e/package.json', 'x.map']) {
      expect((await running.ask('serve', { url: PAGE + path, method: 'GET' })).status, path).toBe(404);
    }
  });

  it('a second instance only shows the window, whatever it was started with', async () => {
    const before = running.calls.length;
    await running.ask('secondInstance', { args: ['--lab=/evil.json', '--remote-debugging-port=1'] });
    expect(names(running).slice(before)).toEqual(['window.restore', 'window.show', 'window.focus']);
    expect(await invoke('state.snapshot', {})).toMatchObject({
      value: { value: { hosts: [{ label: 'walkthrough' }] } },
    });
  });

  it('opens links by key, and not as administrator', async () => {
    const answer = await invoke('app.open-link', { link: 'wireshark' });
    const opened = running.calls.filter(({ call }) => call === 'shell.openExternal').map(({ args }) => args);
    const about = await invoke('app.about', {});
    if ((about as { value: { value: About } }).value.value.elevated !== false) {
      expect(answer).toMatchObject({ value: { ok: false, error: { code: 'NotSupported' } } });
      expect(opened).toEqual([]);
    } else {
      expect(opened).toEqual([['https://www.wireshark.org/download.html']]);
    }
    expect(await invoke('app.open-link', { link: 'https://evil.example/' })).toMatchObject({
      value: { ok: false, error: { code: 'BadInput' } },
    });
  });

  it('saves a script where the person says, as Windows PowerShell reads it', async () => {
    const made = await invoke('plan.make', { host: 'practice', request: await setUpRequest(running) });
    expect(made).toMatchObject({ value: { ok: true } });
    const { token } = (made as { value: { value: { token: string } } }).value.value;
    expect(await invoke('plan.save-script', { plan: token, which: 'script' })).toEqual({
      value: { ok: true, value: { saved: false } },
    });
    const file = join(folder, 'saved.ps1');
    await running.ask('answer', { dialog: 'save', file });
    expect(running.calls.filter(({ call }) => call === 'dialog.showSaveDialog').at(-1)?.args).toMatchObject([
      { defaultPath: expect.stringMatching(/^set-up-Web-to-the-sensor-[0-9a-f]{8}\.ps1$/) as string },
    ]);
    expect(await invoke('plan.save-script', { plan: token, which: 'script' })).toEqual({
      value: { ok: true, value: { saved: true } },
    });
    const script = await readFile(file);
    expect(script.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(script.toString('utf8').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('saves a drawing where the person says, and nothing else', async () => {
    const drawing = { kind: 'svg', name: '../vSwitch0', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    const file = join(folder, 'saved.svg');
    await running.ask('answer', { dialog: 'save', file });
    expect(await invoke('drawing.save', drawing)).toEqual({ value: { ok: true, value: { saved: true } } });
    expect(running.calls.filter(({ call }) => call === 'dialog.showSaveDialog').at(-1)?.args).toMatchObject([
      { title: 'Salva disegno', defaultPath: 'topology-vSwitch0.svg' },
    ]);
    expect(await readFile(file, 'utf8')).toBe(drawing.text);
    expect(await invoke('drawing.save', { ...drawing, text: '<script>1</script>' })).toMatchObject({
      value: { ok: false, error: { code: 'BadInput' } },
    });
  });

  it('keeps the PowerShell that the person chooses, and not as administrator', async () => {
    const about = await invoke('app.about', {});
    const { elevated, powershell } = (about as { value: { value: About } }).value.value;
    expect(powershell).toBe('usual');
    const executable = join(folder, process.platform === 'win32' ? 'pwsh.exe' : 'pwsh');
    await running.ask('answer', { dialog: 'open', file: executable });
    const answer = await invoke('app.choose-powershell', { which: 'ask' });
    expect(JSON.stringify(answer)).not.toContain('pwsh');
    if (elevated !== false) {
      expect(answer).toMatchObject({ value: { ok: false, error: { code: 'NotSupported' } } });
      expect(names(running)).not.toContain('dialog.showOpenDialog');
    } else {
      expect(answer).toEqual({ value: { ok: true, value: { saved: true } } });
    }
    expect(await invoke('app.choose-powershell', { which: 'usual' })).toEqual({
      value: { ok: true, value: { saved: true } },
    });
    expect(await invoke('app.choose-powershell', { which: executable })).toMatchObject({
      value: { ok: false, error: { code: 'BadInput' } },
    });
  });

  it('says what this computer lacks, and opens one host beside the other', async () => {
    expect(await invoke('app.check-computer', {})).toMatchObject({
      value: { ok: true, value: { checks: { length: 6 } } },
    });
    expect(await invoke('host.open', { kind: 'practice', lab: 'walkthrough' })).toEqual({
      value: { ok: true, value: { host: 'practice' } },
    });
    expect(await invoke('host.open', { kind: 'practice', lab: 'soc' })).toEqual({
      value: { ok: true, value: { host: 'practice-soc' } },
    });
    expect(await invoke('host.open', { kind: 'practice', lab: '/somebody/elses/lab.json' })).toMatchObject({
      value: { ok: false, error: { code: 'BadInput' } },
    });
  });

  it('refuses to restart as administrator from a checkout', async () => {
    expect(await invoke('app.restart-as-administrator', {})).toMatchObject({
      value: { ok: false, error: { code: 'NotSupported' } },
    });
    expect(names(running)).not.toContain('app.releaseSingleInstanceLock');
  });

  it('loads its page again when that is gone, and writes it down', async () => {
    const loads = () => names(running).filter((name) => name === 'window.loadURL').length;
    const before = loads();
    await running.ask('crash', { reason: 'crashed' });
    expect(loads()).toBe(before + 1);
    await running.ask('pageAt', { url: PAGE });
  });

  it('goes on after an error that nobody expected, and says so in Italian', async () => {
    await running.ask('fail', { message: `token=${'a'.repeat(64)}` });
    const [box] = await running.waitFor('dialog.showMessageBox');
    expect(box).toMatchObject({ message: 'Si è verificato un errore in Mirror Manager.' });
    const diagnostics = await invoke('app.diagnostics', {});
    expect(diagnostics).toMatchObject({ value: { ok: true } });
    const text = JSON.stringify(diagnostics);
    expect(text).toContain('uncaughtException');
    expect(text).not.toContain('a'.repeat(64));
    expect(text).not.toContain(folder);
  });
});

async function setUpRequest(running: RunningDesktop): Promise<PlanRequest> {
  await running.ask('invoke', { channel: 'host.refresh', args: [{ host: 'practice' }], from: {} });
  const answer = await running.ask('invoke', { channel: 'state.snapshot', args: [{}], from: {} });
  const { value } = (answer as { value: { value: unknown } }).value;
  const inventory = Snapshot.parse(value).hosts[0]!.inventory!;
  const vm = (name: string) => inventory.virtualMachines.find((each) => each.name === name)!;
  const host = inventory.host.name;
  return {
    kind: 'set-up',
    sources: [{ host, adapter: vm('Wind0ws-VM').adapters[0]!.id }],
    destinations: [{ host, vm: vm('Win-VM-Dest').id, addAdapter: 'LAN2-SPAN' }],
    setToNone: [],
    name: 'Web: to the sensor',
    accepted: [],
  };
}
