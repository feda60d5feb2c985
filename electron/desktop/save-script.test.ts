import { describe, expect, it, vi } from 'vitest';
import { desktopText } from './desktop-text.ts';
import { saveScriptWith } from './save-script.ts';

const dialogOf = (answer: { canceled: boolean; filePath: string }) => ({
  showSaveDialog: vi.fn(() => Promise.resolve(answer)),
});
const text = desktopText('en');
const script = '#Requires -Modules Hyper-V\r\n日本\r\n';

describe('saving a script', () => {
  it('writes it where the person said, as Windows PowerShell reads it', async () => {
    const write = vi.fn((_file: string, _content: Uint8Array) => Promise.resolve());
    const dialog = dialogOf({ canceled: false, filePath: '/chosen/set-up.ps1' });
    const save = saveScriptWith({ dialog, window: () => null, text, write });
    expect(await save('../../set-up.ps1', script)).toBe(true);
    const [file, content] = write.mock.calls[0]!;
    expect(file).toBe('/chosen/set-up.ps1');
    expect(Buffer.from(content).toString('utf8')).toBe(`\uFEFF${script}`);
    expect(dialog.showSaveDialog.mock.calls[0]).toMatchObject([{ defaultPath: 'set-up.ps1' }]);
  });

  it('writes nothing where they did not', async () => {
    const write = vi.fn(() => Promise.resolve());
    const save = saveScriptWith({
      dialog: dialogOf({ canceled: true, filePath: '' }),
      window: () => null,
      text,
      write,
    });
    expect(await save('set-up.ps1', script)).toBe(false);
    expect(write).not.toHaveBeenCalled();
  });

  it('says what to do when it cannot be written', async () => {
    const save = saveScriptWith({
      dialog: dialogOf({ canceled: false, filePath: '/full/set-up.ps1' }),
      window: () => null,
      text,
      write: () => Promise.reject(new Error('ENOSPC')),
    });
    await expect(save('set-up.ps1', script)).rejects.toMatchObject({ code: 'OperationFailed' });
  });
});
