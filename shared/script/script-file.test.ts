import { describe, expect, it } from 'vitest';
import { scriptFile } from './script-file.ts';

describe('scriptFile', () => {
  it('marks UTF-8 for Windows PowerShell and keeps the text', () => {
    const bytes = scriptFile("'日本'\r\n");
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8').decode(bytes)).toBe("'日本'\r\n");
  });
});
