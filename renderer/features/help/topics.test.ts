import { expect, test } from 'vitest';
import { helpEn } from '../../i18n/texts/help.en.ts';
import { TOPICS } from './topics.ts';

test('every text of Help stands on one page, and every page has an address of its own', () => {
  const said = TOPICS.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => ('key' in block ? [block.key] : 'keys' in block ? block.keys : [])),
  ]);
  expect([...said, 'help.title', 'help.topics'].sort()).toEqual(Object.keys(helpEn).sort());
  expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
});
