import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { EXTERNAL_LINKS } from '../../shared/contract/external-link.ts';
import { desktopText } from './desktop-text.ts';
import { menuTemplate } from './menu.ts';

const items = (menu: MenuItemConstructorOptions[]) =>
  menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
const make = (options: Partial<Parameters<typeof menuTemplate>[0]> = {}) =>
  menuTemplate({
    text: desktopText('en-GB'),
    developer: false,
    restartAsAdministrator: null,
    openLink: vi.fn(),
    ...options,
  });

describe('the menu', () => {
  it('has neither reload nor developer tools in a package, and no key that the page needs', () => {
    const roles = items(make()).map(({ role }) => role);
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('toggleDevTools');
    expect(items(make({ developer: true })).map(({ role }) => role)).toContain('toggleDevTools');
    expect(items(make()).filter(({ accelerator }) => accelerator !== undefined)).toEqual([]);
  });

  it('offers to restart as administrator only where that can be', () => {
    const restart = vi.fn();
    const label = desktopText('en').restartAsAdministrator;
    expect(items(make()).some((item) => item.label === label)).toBe(false);
    const offered = items(make({ restartAsAdministrator: restart })).find((item) => item.label === label);
    (offered?.click as (() => void) | undefined)?.();
    expect(restart).toHaveBeenCalledOnce();
  });

  it('opens pages by key', () => {
    const openLink = vi.fn();
    for (const { click } of items(make({ openLink }))) (click as (() => void) | undefined)?.();
    expect(openLink.mock.calls.flat().sort()).toEqual(Object.keys(EXTERNAL_LINKS).sort());
  });

  it('speaks Italian to Italians and English to everybody else', () => {
    const italian = desktopText('it-CH');
    expect(desktopText('IT')).toBe(italian);
    expect(desktopText('en-US')).toBe(desktopText('de'));
    expect(desktopText('iu')).toBe(desktopText('en'));
    const english = desktopText('en');
    const untranslated = Object.keys(english).filter(
      (key) => english[key as keyof typeof english] === italian[key as keyof typeof italian],
    );
    expect(untranslated).toEqual(['file']);
  });
});
