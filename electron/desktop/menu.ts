import type { MenuItemConstructorOptions } from 'electron';
import type { ExternalLink } from '../../shared/contract/external-link.ts';
import type { DesktopText } from './desktop-text.ts';

export interface MenuOptions {
  readonly text: DesktopText;
  /** From the checkout: reload and the developer tools. */
  readonly developer: boolean;
  /** Null where restarting as administrator is not offered. */
  readonly restartAsAdministrator: (() => void) | null;
  readonly openLink: (link: ExternalLink) => void;
}

/**
 * The menu of the window, as a template.
 *
 * What belongs to the host is in the page, where both doors have it; here is only what a browser
 * would have of itself, without the keys that the page needs (F5 reads the host again).
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { text, developer, restartAsAdministrator, openLink } = options;
  const separator = { type: 'separator' } as const;
  const link = (label: string, key: ExternalLink): MenuItemConstructorOptions => ({
    label,
    click: () => {
      openLink(key);
    },
  });
  return [
    {
      label: text.file,
      submenu: [
        ...(restartAsAdministrator === null
          ? []
          : [{ label: text.restartAsAdministrator, click: restartAsAdministrator }, separator]),
        { label: text.quit, role: 'quit' },
      ],
    },
    {
      label: text.view,
      submenu: [
        { label: text.zoomIn, role: 'zoomIn' },
        { label: text.zoomOut, role: 'zoomOut' },
        { label: text.actualSize, role: 'resetZoom' },
        separator,
        { label: text.fullScreen, role: 'togglefullscreen' },
        ...(developer
          ? [
              separator,
              { label: text.reload, role: 'reload' as const },
              { label: text.developerTools, role: 'toggleDevTools' as const },
            ]
          : []),
      ],
    },
    {
      label: text.help,
      submenu: [
        link(text.aboutPortMirroring, 'port-mirroring'),
        link(text.installHyperV, 'hyper-v-install'),
        link(text.getWireshark, 'wireshark'),
      ],
    },
  ];
}
