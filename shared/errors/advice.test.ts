import { describe, expect, it } from 'vitest';
import { Advice, adviceText, hint } from './advice.ts';
import { AppError, AppErrorShape } from './app-error.ts';
import { HINTS } from './hints.ts';
import { TerminalError } from './terminal-error.ts';

describe('advice with an error', () => {
  it('says its values in their places, whatever they hold', () => {
    expect(adviceText(hint('hint.delete-lock', { lock: '$& {{lock}}' }))).toBe(
      'Try again; if no other program is using it, delete $& {{lock}}.',
    );
  });

  it('crosses a door by its code, with its English beside it', () => {
    const advice = [hint('hint.disable-instead'), hint('hint.name-earlier-run', { run: 'r1' })];
    const shape = new AppError('RecordDamaged', 'No.', { hint: advice }).toShape();
    expect(AppErrorShape.parse(JSON.parse(JSON.stringify(shape)))).toEqual(shape);
    expect(shape).toMatchObject({
      advice,
      hint: `${HINTS['hint.disable-instead']} The last run before it is undone by its name: undo r1.`,
    });
  });

  it('is none where none is given', () => {
    expect(new AppError('Busy', 'No.').toShape()).toEqual({
      code: 'Busy',
      message: 'No.',
      hint: null,
      detail: null,
    });
    expect(Advice.safeParse({ kind: 'hint', code: 'hint.unheard-of', values: {} }).success).toBe(false);
  });

  it('is plain words where only a terminal shows it', () => {
    const error = new TerminalError('BadInput', 'No.', { hint: 'Use --all.' });
    expect(error.toShape()).toEqual({ code: 'BadInput', message: 'No.', hint: 'Use --all.', detail: null });
  });
});
