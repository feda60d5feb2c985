import { describe, expect, it } from 'vitest';
import { createBrowserSessions } from './browser-sessions.ts';

describe('the browsers that were let in', () => {
  it('are known by their cookie, among others of any name', () => {
    const sessions = createBrowserSessions(2);
    const session = sessions.open();
    const ours = `${sessions.cookieName}=${session.cookie}`;
    expect(sessions.find(ours)).toBe(session);
    expect(sessions.find(`a=b; ${ours}; c=d`)).toBe(session);
    expect(sessions.find(`${sessions.cookieName}=false; ${ours}`)).toBe(session);
    for (const other of [
      undefined,
      '',
      'a',
      `x${ours}`,
      `${ours}0`,
      `${sessions.cookieName}=`,
      session.cookie,
    ]) {
      expect(sessions.find(other)).toBeNull();
    }
  });

  it('are not known by a server that was started again', () => {
    const before = createBrowserSessions(2);
    const after = createBrowserSessions(2);
    expect(after.cookieName).not.toBe(before.cookieName);
    expect(after.find(`${after.cookieName}=${before.open().cookie}`)).toBeNull();
  });

  it('are bounded: the oldest goes', () => {
    const sessions = createBrowserSessions(2);
    const [first, second, third] = [sessions.open(), sessions.open(), sessions.open()];
    expect([first, second, third].map(({ ended }) => ended.aborted)).toEqual([true, false, false]);
    expect(sessions.find(`${sessions.cookieName}=${first.cookie}`)).toBeNull();
    expect(new Set([first, second, third].flatMap(({ cookie, key }) => [cookie, key])).size).toBe(6);
  });
});
