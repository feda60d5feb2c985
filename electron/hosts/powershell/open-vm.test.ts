import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf, openVm, type Opening } from './open-vm.ts';

const WINDOWS = 'D:\\Windows';
const vm = { id: '00000000-0000-4000-8000-000000000001', name: '-evil /v:other' };
const onWindows = (started: Opening[]) => ({
  platform: 'win32' as const,
  windows: () => WINDOWS,
  start: (opening: Opening) => {
    started.push(opening);
    return Promise.resolve();
  },
});

describe('openVm', () => {
  it('opens VMConnect by the id of the virtual machine', async () => {
    const started: Opening[] = [];
    await openVm(vm, { with: 'vmconnect' }, onWindows(started));
    expect(started).toEqual([
      { executable: 'D:\\Windows\\System32\\vmconnect.exe', args: ['localhost', '-G', vm.id] },
    ]);
  });

  it.each([
    ['192.0.2.7', '/v:192.0.2.7'],
    ['2001:db8::7', '/v:[2001:db8::7]'],
  ])('opens Remote Desktop to %s', async (address, arg) => {
    const started: Opening[] = [];
    await openVm(vm, { with: 'rdp', address }, onWindows(started));
    expect(started).toEqual([{ executable: 'D:\\Windows\\System32\\mstsc.exe', args: [arg] }]);
  });

  it.each(['x /v:evil', '\\\\evil\\s', '192.0.2.7 /admin', 'fe80::1%3 /x', '', 'host.example', '1'])(
    'refuses to open Remote Desktop to "%s"',
    async (address) => {
      const started: Opening[] = [];
      await expect(openVm(vm, { with: 'rdp', address }, onWindows(started))).rejects.toMatchObject({
        code: 'BadInput',
      });
      expect(started).toEqual([]);
    },
  );

  it('never passes on more than one address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (address) => {
        let args: readonly string[] = [];
        try {
          ({ args } = openingOf(vm, { with: 'rdp', address }, WINDOWS));
        } catch {
          return;
        }
        expect(args).toHaveLength(1);
        expect(args[0]).toMatch(/^\/v:(\[[0-9a-fA-F:.]+\]|[0-9.]+)$/);
      }),
    );
  });

  it('refuses an id that is none', async () => {
    await expect(openVm({ ...vm, id: '-G' }, { with: 'vmconnect' }, onWindows([]))).rejects.toMatchObject({
      code: 'BadInput',
    });
  });

  it('says that there is nothing to open elsewhere than on Windows', async () => {
    await expect(openVm(vm, { with: 'vmconnect' }, { platform: 'linux' })).rejects.toMatchObject({
      code: 'NotSupported',
    });
  });
});
