import { describe, expect, it, vi } from 'vitest';
import { desktopText } from './desktop-text.ts';
import { saveDrawingWith } from './save-drawing.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>日本</text></svg>';
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];
const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64');

function saving(answer: { canceled: boolean; filePath: string }, write = () => Promise.resolve()) {
  const showSaveDialog = vi.fn(() => Promise.resolve(answer));
  const written = vi.fn((_file: string, _content: Uint8Array) => write());
  const save = saveDrawingWith({
    dialog: { showSaveDialog },
    window: () => null,
    text: desktopText('it'),
    write: written,
  });
  return { save, showSaveDialog, written };
}
const chosen = { canceled: false, filePath: '/chosen/drawing' };

describe('saving a drawing', () => {
  it('writes shapes as the text that they are', async () => {
    const { save, written, showSaveDialog } = saving(chosen);
    expect(await save({ kind: 'svg', name: '../../vSwitch0', text: SVG })).toBe(true);
    const [file, content] = written.mock.calls[0]!;
    expect([file, Buffer.from(content).toString('utf8')]).toEqual(['/chosen/drawing', SVG]);
    expect(showSaveDialog.mock.calls[0]).toMatchObject([
      { title: 'Salva disegno', defaultPath: 'topology-vSwitch0.svg', filters: [{ extensions: ['svg'] }] },
    ]);
  });

  it('writes a picture as the bytes that it is', async () => {
    const { save, written, showSaveDialog } = saving(chosen);
    expect(await save({ kind: 'png', name: 'vSwitch0', base64: base64(PNG) })).toBe(true);
    expect([...written.mock.calls[0]![1]]).toEqual(PNG);
    expect(showSaveDialog.mock.calls[0]).toMatchObject([{ defaultPath: 'topology-vSwitch0.png' }]);
  });

  it.each([
    ['a page', { kind: 'svg', name: 'x', text: '<html><script>1</script></html>' }],
    ['a drawing with a script', { kind: 'svg', name: 'x', text: SVG.replace('<text>', '<script/><text>') }],
    ['a program', { kind: 'png', name: 'x', base64: base64([0x4d, 0x5a, 0x90, 0]) }],
    ['less than a signature', { kind: 'png', name: 'x', base64: base64(PNG.slice(0, 7)) }],
  ] as const)('refuses %s before it asks', async (_, drawing) => {
    const { save, written, showSaveDialog } = saving(chosen);
    await expect(save(drawing)).rejects.toMatchObject({ code: 'BadInput' });
    expect(showSaveDialog).not.toHaveBeenCalled();
    expect(written).not.toHaveBeenCalled();
  });

  it('writes nothing where the person did not say, and says what to do when it cannot', async () => {
    const cancelled = saving({ canceled: true, filePath: '' });
    expect(await cancelled.save({ kind: 'svg', name: 'x', text: SVG })).toBe(false);
    expect(cancelled.written).not.toHaveBeenCalled();
    const full = saving(chosen, () => Promise.reject(new Error('ENOSPC')));
    await expect(full.save({ kind: 'svg', name: 'x', text: SVG })).rejects.toMatchObject({
      code: 'OperationFailed',
      hint: expect.stringContaining('disk is full') as string,
    });
  });
});
