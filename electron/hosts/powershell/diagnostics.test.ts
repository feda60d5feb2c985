import { expect, it } from 'vitest';
import { commandLine } from './command-line.ts';
import { Diagnostics } from './diagnostics.ts';

it('keeps the last of what was said', () => {
  const diagnostics = new Diagnostics();
  diagnostics.add('first');
  diagnostics.add('x'.repeat(20_000));
  expect(diagnostics.text).toHaveLength(16 * 1024);
  diagnostics.take('');
  expect(diagnostics.text).toBe('');
});

it('leaves out the arguments, wherever PowerShell has cut the line that it quotes', () => {
  const line = commandLine('set-mode', 5, { name: 'a secret name, rather a long one', other: 'more of it' });
  const diagnostics = new Diagnostics();
  diagnostics.add(`Boom\nAt line:1 char:1\n+ ${line.slice(0, 60)}\n${line.slice(60, 90)} ...`);
  const said = diagnostics.take(line);
  expect(said).toContain('Boom');
  expect(said).toContain('Invoke-MirrorManager set-mode 5');
  expect(said.match(/[A-Za-z0-9+/=]{6,}/g)).toEqual(['Invoke', 'MirrorManager', 'set-mode'].slice(0, 2));
});
