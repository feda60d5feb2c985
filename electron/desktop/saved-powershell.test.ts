import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedPowerShell, writeSavedPowerShell } from './saved-powershell.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the PowerShell that was chosen', () => {
  it('is kept, read back and forgotten', async () => {
    const file = join(folder, 'deep', 'powershell.json');
    expect(readSavedPowerShell(file)).toBeNull();
    await writeSavedPowerShell(file, 'C:\\Program Files\\PowerShell\\7\\pwsh.exe');
    expect(readSavedPowerShell(file)).toBe('C:\\Program Files\\PowerShell\\7\\pwsh.exe');
    await writeSavedPowerShell(file, '/opt/pwsh');
    expect(readSavedPowerShell(file)).toBe('/opt/pwsh');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['powershell.json']);
    await writeSavedPowerShell(file, null);
    await writeSavedPowerShell(file, null);
    expect(readSavedPowerShell(file)).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"powershell":"/opt/pwsh"}'],
    ['more than it knows', '{"version":1,"powershell":"/opt/pwsh","args":["-x"]}'],
    ['a bare name', '{"version":1,"powershell":"pwsh"}'],
    ['no text', '{"version":1,"powershell":1}'],
  ])('is none when the file holds %s', (_, text) => {
    const file = join(folder, 'damaged.json');
    writeFileSync(file, text);
    expect(readSavedPowerShell(file)).toBeNull();
  });

  it('is not kept by a bare name', async () => {
    await expect(writeSavedPowerShell(join(folder, 'bare.json'), 'pwsh')).rejects.toThrow('absolute');
  });
});
