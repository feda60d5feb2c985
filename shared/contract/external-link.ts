import { z } from 'zod';

/**
 * The pages outside that the program may open, by key.
 *
 * The screen sends a key and never an address, so that no text from a host or a guest can become one.
 */
export const EXTERNAL_LINKS = {
  'hyper-v-install':
    'https://learn.microsoft.com/windows-server/virtualization/hyper-v/get-started/install-hyper-v',
  'port-mirroring': 'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadapter',
  wireshark: 'https://www.wireshark.org/download.html',
} as const;

export const ExternalLink = z.enum(Object.keys(EXTERNAL_LINKS) as [keyof typeof EXTERNAL_LINKS]);
export type ExternalLink = keyof typeof EXTERNAL_LINKS;
