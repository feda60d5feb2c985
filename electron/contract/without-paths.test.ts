import { describe, expect, it } from 'vitest';
import { withoutPaths } from './without-paths.ts';

const message = (text: string) => withoutPaths({ code: 'Internal', message: text, hint: text, detail: text });

describe('an error that crosses a door', () => {
  it.each([
    [
      'The Hyper-V module lies in C:\\Users\\ada\\Documents\\Hyper-V.',
      'The Hyper-V module lies in …\\Hyper-V.',
    ],
    ['cannot read \\\\files\\share\\secret.json', 'cannot read …\\secret.json'],
    ["ENOENT: no such file, open '/srv/ada/labs/my lab/x.json'", "ENOENT: no such file, open '…/x.json'"],
    ['The lab /srv/x/labs dir/my lab.json is damaged', 'The lab …/my lab.json is damaged'],
    ['open file:///srv/anna/secret/x.js', 'open …/x.js'],
    ['open D:/data/anna/My Documents/a.ps1', 'open …\\a.ps1'],
    ['open \\\\?\\C:\\Users\\anna\\x.ps1', 'open …\\x.ps1'],
    ['Error: x at Object.<anonymous> (file:///srv/a/b.js:1:2)', 'Error: x'],
    ['see /etc/mirror/records: refused', 'see …/records: refused'],
    ['boom\n    at run (/srv/app/out/main.js:1:2)\n    at node:internal/x:3:4', 'boom'],
  ])('%j keeps no path', (text, shown) => {
    expect(message(text)).toEqual({ code: 'Internal', message: shown, hint: shown, detail: shown });
  });

  it.each([
    'Wind0ws-VM/Network Adapter is a Source.',
    '10/100 Mbit/s',
    'https://example.org/a/b',
    'None',
    'at 10:30 nothing was there',
  ])('%j is left as it is', (text) => {
    expect(message(text).message).toBe(text);
  });
});
