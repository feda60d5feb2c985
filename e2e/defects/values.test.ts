import fc from 'fast-check';
import { PowerShell } from 'node-powershell';
import { afterAll, describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { engineSession, operation } from './shells.ts';

const engine = requireEngine();
const executable = engine?.executable ?? '';

/** Each would run Remove-Everything if it became script text. */
const hostile = [
  '$(Remove-Everything)',
  '";Remove-Everything;"',
  `a'"; Remove-Everything; #`,
  'a\u2019; Remove-Everything; \u2018',
  "a\u201b\u201a'; Remove-Everything; $(Remove-Everything)",
  'x`nRemove-Everything',
  'x\n\nRemove-Everything\n',
  '$null`; Remove-Everything | Out-Null',
];

describe.skipIf(engine === null)('defect 2: values become script text', () => {
  const session = engineSession(executable);
  const shell = engine === null ? null : new PowerShell({ executable });
  afterAll(async () => {
    await session.dispose();
    await shell?.dispose();
  });
  const define = 'function Remove-Everything { "removed" }';

  it.each(['$(Remove-Everything)', `a'; Remove-Everything; '"`])('bare: %s is run', async (name) => {
    const command = PowerShell.command`Write-Output ${name}`;
    const result = await shell?.invoke(`${define}; ${command}`);
    expect(result?.raw).toContain('removed');
  });

  it('bare: a curly quote ends a string', async () => {
    const command = PowerShell.command`Write-Output ${'"a\u2019; Remove-Everything; \u2018'}`;
    expect((await shell?.invoke(`${define}; ${command}`))?.raw).toContain('removed');
  });

  it.each(hostile)('wrapped: %j comes back and is not run', async (name) => {
    expect(await session.invoke(operation('echo'), { name })).toEqual({ name });
    expect(await session.invoke(operation('removed'), {})).toBe('');
  });

  it('wrapped: whatever JSON can say comes back', async () => {
    const echoes = fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const sent = `text:${text}`;
      expect(await session.invoke(operation('echo'), { sent })).toEqual({ sent });
    });
    await fc.assert(echoes, { numRuns: 60 });
  });
});

describe('defect 17: objects are written by find and replace', () => {
  it('bare: colons and commas inside a text are changed', () => {
    expect(PowerShell.command`${{ path: 'C:\\a,b', list: [1, 2] }}`).toBe(
      '@{"path"="C=\\\\a;b";"list"=[1;2]}',
    );
  });

  it.skipIf(engine === null)('wrapped: they come back as they were sent', async () => {
    const session = engineSession(executable);
    const value = { path: 'C:\\a,b', list: [1, 2], none: null, nested: { yes: true } };
    expect(await session.invoke(operation('echo'), value)).toEqual(value);
    await session.dispose();
  });
});
