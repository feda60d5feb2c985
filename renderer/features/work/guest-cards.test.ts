import { describe, expect, it } from 'vitest';
import type { Work } from '../../../shared/contract/work.ts';
import { linuxCommands } from '../../../shared/guest/linux-commands.ts';
import { windowsCommands } from '../../../shared/guest/windows-commands.ts';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { shown } from '../../client/shown.ts';
import { guestCards } from './guest-cards.ts';

const inventory = anInventory([aVm(1, { adapters: [anAdapter(1, 1, { mac: '00155D000001' })] })]);

/** A set-up that added the adapter under this name, as the screen has it. */
function cardOf(name: string) {
  const work = {
    purpose: 'set-up',
    steps: [
      {
        step: {
          id: 's1',
          kind: 'add-adapter',
          vm: { id: 'v', name: 'VM1' },
          name,
          switch: null,
          replaces: null,
        },
        added: adapterId(1),
      },
    ],
  } as unknown as Work;
  return guestCards(shown(work), inventory)[0]!.card;
}

describe('a card for the commands of its guest', () => {
  it.each(['LAN2-SPAN', 'Büro 日本', 'חשבונות'])('has the very name %j', (name) => {
    expect(cardOf(name)).toEqual({ mac: '00155D000001', name });
    expect(windowsCommands(cardOf(name))).toMatchObject({ ready: true, renames: true });
  });

  it.each(['a\nb', 'LAN\u202E2', 'x\u200B'])('is not renamed to how the screen writes %j out', (name) => {
    for (const commands of [windowsCommands(cardOf(name)), linuxCommands(cardOf(name))]) {
      expect(commands).toMatchObject({ ready: true, renames: false });
      expect(JSON.stringify(commands)).not.toContain('u{');
    }
  });
});
