import { describe, expect, it } from 'vitest';
import { redactFacts, redactText } from './redact.ts';

describe('a line of the log', () => {
  it.each([
    ['EPERM, open C:\\Users\\anna.rossi\\AppData\\lab.json now', 'EPERM, open …\\lab.json now'],
    ['\\\\server\\share\\folder\\x.ps1', '…\\x.ps1'],
    ['at read (/opt/anna/app/out/electron/main.js:10:5)', 'at read (…/main.js:10:5)'],
    ['at file:///C:/Data/anna/app/out/main.js:1:2', 'at …/main.js:1:2'],
    ['Hello Anna, ANNA and Annabel', 'Hello [user], [user] and Annabel'],
    [`http://127.0.0.1:80/#${'ab12'.repeat(16)}`, 'http://127.0.0.1:80/#[data]'],
    [
      'Invoke-MirrorManager set-mode 1 eyJob3N0IjoibG9jYWwiLCJhZGFwdGVyIjoiMSJ9fQ==',
      'Invoke-MirrorManager set-mode 1 [data]',
    ],
    ['VM 5c1ad1a5-7e1e-4e6e-9d5c-0a5b0c1d2e3f failed', 'VM 5c1ad1a5-7e1e-4e6e-9d5c-0a5b0c1d2e3f failed'],
  ])('%s', (text, expected) => {
    expect(redactText(text, 'anna')).toBe(expected);
  });

  it('keeps nothing under a name that says what it is', () => {
    expect(
      redactFacts(
        { token: 'x', key: 'x', sessionCookie: 'x', vm: { name: 'DC1', notes: 'root: hunter2' }, count: 2 },
        '',
      ),
    ).toEqual({
      token: '[redacted]',
      key: '[redacted]',
      sessionCookie: '[redacted]',
      vm: { name: 'DC1', notes: '[redacted]' },
      count: 2,
    });
  });

  it('is bounded, whatever it is given', () => {
    const cycle: Record<string, unknown> = {};
    cycle['itself'] = cycle;
    expect(JSON.stringify(redactFacts(cycle)).length).toBeLessThan(500);
    expect(redactText('x y '.repeat(10_000))).toHaveLength(4_000);
    expect(redactFacts([() => 1, 1n, Symbol('s'), undefined])).toEqual([
      '[function]',
      '[bigint]',
      '[symbol]',
      '[undefined]',
    ]);
  });

  it('a user whose name is a pattern is a name', () => {
    expect(redactText('a.b+c met axb', 'a.b+c')).toBe('[user] met axb');
  });
});
