import { describe, expect, it, vi } from 'vitest';
import { choosePowerShellWith, type ChoosePowerShellFacts } from './choose-powershell.ts';
import { desktopText } from './desktop-text.ts';

function choosing(filePaths: string[], facts: Partial<ChoosePowerShellFacts> = {}) {
  const showOpenDialog = vi.fn(() => Promise.resolve({ canceled: filePaths.length === 0, filePaths }));
  const write = vi.fn((_file: string, _powershell: string | null) => Promise.resolve());
  const choose = choosePowerShellWith({
    dialog: { showOpenDialog },
    window: () => null,
    text: desktopText('en'),
    elevated: false,
    file: 'kept.json',
    platform: 'win32',
    write,
    ...facts,
  });
  return { choose, write, showOpenDialog };
}

describe('choosing a PowerShell', () => {
  it.each(['C:\\Program Files\\PowerShell\\7\\PWSH.EXE', 'D:\\x\\powershell.exe'])(
    'keeps %s',
    async (executable) => {
      const { choose, write, showOpenDialog } = choosing([executable]);
      expect(await choose('ask')).toBe(true);
      expect(write).toHaveBeenCalledWith('kept.json', executable);
      expect(showOpenDialog.mock.calls[0]).toMatchObject([
        { properties: ['openFile'], filters: [{ extensions: ['exe'] }] },
      ]);
    },
  );

  it('keeps nothing where the person chose none', async () => {
    const { choose, write } = choosing([]);
    expect(await choose('ask')).toBe(false);
    expect(write).not.toHaveBeenCalled();
  });

  it.each(['C:\\Windows\\System32\\cmd.exe', 'C:\\x\\powershell.exe.exe', 'C:\\x\\pwsh.bat'])(
    'refuses %s',
    async (executable) => {
      const { choose, write } = choosing([executable]);
      await expect(choose('ask')).rejects.toMatchObject({ code: 'BadInput' });
      expect(write).not.toHaveBeenCalled();
    },
  );

  it('takes pwsh elsewhere than on Windows', async () => {
    const { choose, write } = choosing(['/opt/microsoft/pwsh'], { platform: 'linux' });
    expect(await choose('ask')).toBe(true);
    expect(write).toHaveBeenCalledWith('kept.json', '/opt/microsoft/pwsh');
  });

  it('asks nothing as administrator, where the answer would not be used', async () => {
    const { choose, showOpenDialog } = choosing(['C:\\x\\pwsh.exe'], { elevated: true });
    await expect(choose('ask')).rejects.toMatchObject({ code: 'NotSupported' });
    expect(showOpenDialog).not.toHaveBeenCalled();
  });

  it('forgets the choice without asking', async () => {
    const { choose, write, showOpenDialog } = choosing([]);
    expect(await choose('usual')).toBe(true);
    expect(write).toHaveBeenCalledWith('kept.json', null);
    expect(showOpenDialog).not.toHaveBeenCalled();
  });

  it('says what to do when it cannot be kept', async () => {
    const { choose } = choosing(['C:\\x\\pwsh.exe'], { write: () => Promise.reject(new Error('ENOSPC')) });
    await expect(choose('ask')).rejects.toMatchObject({ code: 'OperationFailed' });
  });
});
