import { expect, it, vi } from 'vitest';
import { EXTERNAL_LINKS, type ExternalLink } from '../../shared/contract/external-link.ts';
import { openLink } from './open-link.ts';

const shellOf = () => ({ openExternal: vi.fn(() => Promise.resolve()) });

it.each(Object.entries(EXTERNAL_LINKS))('%s opens %s', async (link, address) => {
  const shell = shellOf();
  await openLink(link as ExternalLink, { shell, elevated: false });
  expect(shell.openExternal.mock.calls).toEqual([[address]]);
  expect(new URL(address).protocol).toBe('https:');
});

it('an elevated program opens no browser, and says the address', async () => {
  const shell = shellOf();
  await expect(openLink('wireshark', { shell, elevated: true })).rejects.toMatchObject({
    code: 'NotSupported',
    hint: expect.stringContaining(EXTERNAL_LINKS.wireshark) as string,
  });
  expect(shell.openExternal).not.toHaveBeenCalled();
});
