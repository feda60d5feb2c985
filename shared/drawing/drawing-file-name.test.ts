import { describe, expect, it } from 'vitest';
import { drawingFileName } from './drawing-file-name.ts';

describe('the file of a drawing', () => {
  it.each([
    ['vSwitch0', 'topology-vSwitch0.svg'],
    ['CON', 'topology-CON.svg'],
    ['..\\x/a:b', 'topology-x-a-b.svg'],
    ['\u2068מתג\u2069', 'topology-מתג.svg'],
    ['***', 'topology.svg'],
  ])('of %s has a safe name', (name, file) => {
    expect(drawingFileName(name, 'svg')).toBe(file);
  });
});
