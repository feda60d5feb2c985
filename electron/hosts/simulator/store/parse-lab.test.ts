import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { Lab } from '../../../../shared/lab/lab.ts';
import { SWITCH } from '../../../../shared/testing/an-inventory.ts';
import { arbitraryLab } from '../testing/arbitrary-lab.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';
import { labText } from './file-store.ts';
import { parseLab } from './parse-lab.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseLab(bytes(text), 'my.json');

function refusal(text: string | Uint8Array): AppError {
  try {
    parseLab(typeof text === 'string' ? bytes(text) : text, 'my.json');
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('it was not refused as an AppError');
}

const changed = (edit: (lab: Lab & Record<string, unknown>) => void): string => {
  const lab = structuredClone(smallLab([aGuest(1), aGuest(2)])) as Lab & Record<string, unknown>;
  edit(lab);
  return JSON.stringify(lab);
};

describe('parseLab', () => {
  it('names line and column where it is no JSON', () => {
    const error = refusal('{\n  "format": "mirror-manager-lab",\n  "version": 1,,\n}');
    expect(error.code).toBe('LabDamaged');
    expect(error.message).toContain('my.json');
    expect(error.message).toContain('line 3, column 16');
  });

  it.each([
    [
      'virtualMachines[1].adapters[0].mode',
      changed((lab) => Object.assign(lab.virtualMachines[1]!.adapters[0]!, { mode: 'Both' })),
    ],
    [
      'virtualMachines[0].guest',
      changed((lab) => delete (lab.virtualMachines[0] as Partial<(typeof lab.virtualMachines)[0]>).guest),
    ],
    ['settings.readLagMs', changed((lab) => Object.assign(lab.settings, { readLagMs: -1 }))],
    ['its beginning', changed((lab) => (lab['extra'] = 1))],
    ['switches[0].id', changed((lab) => Object.assign(lab.switches[0]!, { id: "'; x" }))],
    [
      'virtualMachines[1].id',
      changed((lab) => Object.assign(lab.virtualMachines[1]!, { id: lab.virtualMachines[0]!.id })),
    ],
    [
      'virtualMachines[1].adapters[0].id',
      changed((lab) =>
        Object.assign(lab.virtualMachines[1]!, {
          adapters: [{ ...lab.virtualMachines[1]!.adapters[0]!, id: `Microsoft:${SWITCH}\\${SWITCH}` }],
        }),
      ),
    ],
    ['format', '{}'],
    ['format', 'null'],
  ])('names the path %s', (path, text) => {
    const error = refusal(text);
    expect(error.code).toBe('LabDamaged');
    expect(error.message).toContain(`at ${path}:`);
  });

  it('refuses another version by its number, whatever else it holds', () => {
    const error = refusal(JSON.stringify({ format: 'mirror-manager-lab', version: 2, whatever: true }));
    expect(error.code).toBe('LabDamaged');
    expect(error.message).toContain('version 2');
  });

  it('refuses text that is not UTF-8', () => {
    expect(refusal(Uint8Array.of(0x7b, 0xff, 0x7d)).message).toContain('UTF-8');
  });

  it('takes a byte order mark for none', () => {
    const lab = smallLab([aGuest(1, { state: 'Off' })]);
    expect(parse(`\uFEFF${labText(lab)}`)).toEqual(lab);
  });

  it('fills in what a hand-written lab leaves out', () => {
    const lab = parse(
      JSON.stringify({
        format: 'mirror-manager-lab',
        version: 1,
        name: 'mine',
        description: '',
        host: smallLab([]).host,
        switches: [{ id: SWITCH, name: 'vSwitch0', type: 'Private' }],
        physicalAdapters: [],
        hostAdapters: [],
        virtualMachines: [
          {
            id: aGuest(1).id,
            name: 'VM',
            state: 'Running',
            generation: 2,
            adapters: [{ id: aGuest(1).adapters[0]?.id, name: 'Network Adapter', switchId: SWITCH }],
            guest: { system: 'windows' },
          },
        ],
        settings: {},
      }),
    );
    expect(lab.virtualMachines[0]).toMatchObject({
      status: ['Ok'],
      shutdownService: true,
      adapters: [{ switchName: 'vSwitch0', connected: true, mode: 'None', status: ['Ok'], dynamicMac: true }],
      guest: { shutdownMs: 1500, locked: false },
    });
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(arbitraryLab(), (lab) => {
        expect(parse(labText(lab))).toEqual(lab);
      }),
      { numRuns: 60 },
    );
  });
});
