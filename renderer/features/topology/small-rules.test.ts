import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm, SWITCH } from '../../../shared/testing/an-inventory.ts';
import { canReceive, mirrorable, soleSource } from './drag-mirror.ts';
import { pictureScale } from './export-png.ts';
import { fitText } from './fit-text.ts';
import { CARD_HEAD } from './layout.ts';
import { isFound, switchTopology, withoutSwitch } from './topology-model.ts';
import { openingZoom, wholeZoom, zoomStep } from './zoom.ts';

const length = (text: string) => text.length;

describe('a text that is cut to fit', () => {
  it('is whole where there is room, and else ends in dots', () => {
    expect(fitText('Wind0ws-VM', 10, length)).toBe('Wind0ws-VM');
    expect(fitText('Wind0ws-VM', 8, length)).toBe('Wind0ws…');
  });

  it('keeps whole characters, and an isolated name isolated', () => {
    expect(fitText('a👩‍💻bcdef', 7, length)).toBe('a👩‍💻…');
    expect(fitText('\u2068שלוםעולם\u2069', 6, length)).toBe('\u2068שלו…\u2069');
  });

  it('never is wider than the room, while dots fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, room) => {
        expect(fitText(text, room, length).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('copies from one adapter to another', () => {
  const inventory = anInventory(
    [aVm(1), aVm(2), aVm(3, { adapters: [anAdapter(3, 1, { switchId: null, switchName: null })] })],
    { hostAdapters: [anAdapter(9)] },
  );
  const ports = mirrorable(switchTopology(inventory, SWITCH, [])!);

  it('need two adapters of VMs on the switch', () => {
    expect(canReceive(ports, adapterId(1), adapterId(2))).toBe(true);
    expect(canReceive(ports, adapterId(1), adapterId(1))).toBe(false);
    expect(canReceive(ports, adapterId(1), adapterId(3))).toBe(false);
    expect(canReceive(ports, adapterId(1), adapterId(9))).toBe(false);
    expect(canReceive(ports, adapterId(1), null)).toBe(false);
  });

  it('begin at the one adapter that is selected', () => {
    expect(soleSource(ports, new Set([adapterId(1)]))?.key).toBe(adapterId(1));
    expect(soleSource(ports, new Set([adapterId(1), adapterId(2)]))).toBeNull();
    expect(soleSource(ports, new Set([SWITCH]))).toBeNull();
  });

  it('leave out what is on no switch, which is listed apart', () => {
    expect(withoutSwitch(inventory).map(({ adapter }) => adapter.id)).toEqual([adapterId(3)]);
  });
});

describe('what the search finds', () => {
  it('is a VM, an adapter, an address', () => {
    const adapter = anAdapter(1, 1, { mac: '00155D010203', guestAddresses: ['10.0.0.5'] });
    const port = { adapter, vm: aVm(1, { name: 'Sensor' }) };
    const found = ['sens', 'network ad', '10.0.0', '5d-01', '5D:01'].map((text) => isFound(port, text));
    expect(found).toEqual([true, true, true, true, true]);
    expect([isFound(port, ' '), isFound(port, 'other')]).toEqual([false, false]);
  });
});

describe('files', () => {
  it('of dots are as sharp as a browser can make them', () => {
    expect(pictureScale({ width: 800, height: 600 })).toBe(2);
    expect(pictureScale({ width: 800, height: 16_000 })).toBe(1);
    expect(pictureScale({ width: 800, height: 200_000 })).toBeNull();
  });
});

describe('the zoom', () => {
  it('opens with heads of cards that are large enough to be hit', () => {
    expect(
      openingZoom({ width: 100, height: 100 }, { width: 800, height: 900 }) * (CARD_HEAD - 2),
    ).toBeGreaterThan(24);
  });

  it('opens legibly, and shows all when it is asked to', () => {
    const drawing = { width: 800, height: 2000 };
    expect(openingZoom({ width: 760, height: 400 }, drawing)).toBe(0.95);
    expect(openingZoom({ width: 280, height: 400 }, drawing)).toBe(0.85);
    expect(openingZoom({ width: 2000, height: 400 }, drawing)).toBe(1);
    expect(openingZoom({ width: 2000, height: 1900 }, drawing)).toBe(0.95);
    expect(wholeZoom({ width: 640, height: 400 }, drawing)).toBe(0.2);
    expect(zoomStep(3, 'in')).toBe(3);
    expect(zoomStep(1, 'out')).toBeLessThan(1);
  });
});
