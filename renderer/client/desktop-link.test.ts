import { describe, expect, it, vi } from 'vitest';
import { desktopLink } from './desktop-link.ts';

const lost = { ok: false, error: { code: 'HostLost' } };

describe("the link over Electron's IPC", () => {
  it('passes a call on by its name', async () => {
    const about = vi.fn(() => Promise.resolve({ ok: true as const, value: 1 }));
    const link = desktopLink({ calls: { 'app.about': about }, on: vi.fn() });
    expect(await link.call('app.about', {})).toEqual({ ok: true, value: 1 });
    expect(about).toHaveBeenCalledWith({});
  });

  it('answers what nobody answers, and never rejects', async () => {
    const link = desktopLink({
      calls: { 'app.about': () => Promise.reject(new Error('the window is being closed')) },
      on: vi.fn(),
    });
    expect(await link.call('app.about', {})).toMatchObject(lost);
    expect(await link.call('state.snapshot', {})).toMatchObject(lost);
  });

  it('is connected from the beginning, and passes on events and their end', () => {
    const stop = vi.fn();
    const on = vi.fn(() => stop);
    const link = desktopLink({ calls: {}, on });
    const [status, listener] = [vi.fn(), vi.fn()];
    link.onStatus(status);
    expect(status.mock.calls).toEqual([['connected']]);
    link.onEvent('state.changed', listener)();
    expect(on).toHaveBeenCalledWith('state.changed', listener);
    expect(stop).toHaveBeenCalledOnce();
  });
});
