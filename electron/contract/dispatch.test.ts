import { describe, expect, it, vi } from 'vitest';
import { CALL_DOORS, type CallName } from '../../shared/contract/call-names.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { HINTS } from '../../shared/errors/hints.ts';
import { createDispatch, type Handlers } from './dispatch.ts';

const never = Object.fromEntries(
  Object.keys(CALL_DOORS).map((name) => [name, () => Promise.reject(new Error('not expected'))]),
) as unknown as Handlers;
const desktop = { door: 'desktop' } as const;
const browser = { door: 'console' } as const;
const code = (envelope: { ok: boolean; error?: { code: string } }) =>
  envelope.ok ? 'ok' : envelope.error?.code;

describe('dispatch', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'app.about ',
    'APP.ABOUT',
    'state.changed',
  ])('answers %j as an unknown call', async (name) => {
    const dispatch = createDispatch(never, () => undefined);
    expect(code(await dispatch(name, {}, desktop))).toBe('BadInput');
  });

  it('does not know a call of another door', async () => {
    const handlers = { ...never, 'app.open-link': vi.fn(() => Promise.resolve({})) };
    const dispatch = createDispatch(handlers, () => undefined);
    const unknown = await dispatch('app.nonsense', { link: 'wireshark' }, browser);
    expect(await dispatch('app.open-link', { link: 'wireshark' }, browser)).toEqual(unknown);
    expect(handlers['app.open-link']).not.toHaveBeenCalled();
    expect(await dispatch('app.open-link', { link: 'wireshark' }, desktop)).toEqual({ ok: true, value: {} });
  });

  it('knows no saving of a drawing at the console, whose browser downloads it', async () => {
    const handlers = { ...never, 'drawing.save': vi.fn(() => Promise.resolve({ saved: true })) };
    const dispatch = createDispatch(handlers, () => undefined);
    const drawing = { kind: 'svg', name: 'vSwitch0', text: '<svg/>' };
    expect(await dispatch('drawing.save', drawing, browser)).toEqual(await dispatch('x', {}, browser));
    expect(handlers['drawing.save']).not.toHaveBeenCalled();
    expect(await dispatch('drawing.save', drawing, desktop)).toEqual({ ok: true, value: { saved: true } });
  });

  it.each<[CallName, unknown]>([
    ['host.refresh', {}],
    ['host.refresh', { host: '../local' }],
    ['host.refresh', { host: 'local', more: 1 }],
    ['host.refresh', null],
    ['plan.run', { plan: 'x' }],
    ['plan.make', { host: 'local', request: { kind: 'format-disk' } }],
    ['app.about', [1]],
    ['drawing.save', { kind: 'exe', name: 'x', base64: 'AAAA' }],
    ['drawing.save', { kind: 'svg', name: 'x', text: '<svg/>', path: '/x' }],
    ['drawing.save', { kind: 'png', name: 'x', base64: 'no base64!' }],
    ['drawing.save', { kind: 'svg', name: 'x'.repeat(513), text: '<svg/>' }],
  ])('refuses bad input for %s before anything is called', async (name, raw) => {
    expect(code(await createDispatch(never, () => undefined)(name, raw, desktop))).toBe('BadInput');
  });

  it('says where the input was wrong and nothing of what it held', async () => {
    const answer = await createDispatch(never, () => undefined)('host.refresh', { host: 'SECRET' }, desktop);
    expect(JSON.stringify(answer)).toContain('host.refresh: host');
    expect(JSON.stringify(answer)).not.toContain('SECRET');
  });

  it('answers what was thrown without stack and path, and reports what was not expected', async () => {
    const report = vi.fn();
    const boom = new TypeError('cannot read /srv/ada/x/y.json');
    const dispatch = createDispatch({ ...never, 'app.about': () => Promise.reject(boom) }, report);
    const answer = await dispatch('app.about', {}, desktop);
    expect(code(answer)).toBe('Internal');
    expect(JSON.stringify(answer)).not.toMatch(/ada|at .*\.ts/);
    expect(report).toHaveBeenCalledWith('a call failed', { call: 'app.about', error: boom.stack });
  });

  it('keeps the code and hint of an expected error', async () => {
    const thrown = () =>
      Promise.reject(new AppError('Blocked', 'Not now.', { hint: hint('hint.wait-or-cancel') }));
    const dispatch = createDispatch({ ...never, 'app.about': thrown }, () => undefined);
    expect(await dispatch('app.about', {}, browser)).toEqual({
      ok: false,
      error: {
        code: 'Blocked',
        message: 'Not now.',
        hint: HINTS['hint.wait-or-cancel'],
        advice: [hint('hint.wait-or-cancel')],
        detail: null,
      },
    });
  });
});
