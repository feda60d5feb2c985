import { expect, it } from 'vitest';
import { diagnosticsText } from './diagnostics-text.ts';

it('diagnostics have the versions and the end of the log', () => {
  const text = diagnosticsText({
    version: '1.2.3',
    door: 'desktop',
    elevated: false,
    language: 'it',
    versions: { node: '24.0.0', electron: '45.4.1' },
    log: { lastLines: (count) => [`{"lines":${count}}`] },
  });
  expect(text).toContain('Mirror Manager for Hyper-V 1.2.3 (desktop)');
  expect(text).toContain('Electron 45.4.1, Chromium -, Node.js 24.0.0');
  expect(text).toContain('{"lines":200}');
});
