import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { labJsonSchema } from '../../../../shared/lab/lab-json-schema.ts';
import { Lab } from '../../../../shared/lab/lab.ts';
import { labText } from '../store/file-store.ts';
import { parseLab } from '../store/parse-lab.ts';
import { listLabs, newLab } from './labs.ts';

describe('the labs that ship', () => {
  it.each(['walkthrough', 'soc', 'datacentre:40', 'datacentre:5x12'])('%s is a lab', async (name) => {
    const lab = await newLab(name);
    expect(Lab.parse(lab)).toEqual(lab);
    expect(parseLab(new TextEncoder().encode(labText(lab)), name)).toEqual(lab);
    const macs = lab.virtualMachines.flatMap(({ adapters }) => adapters.map(({ mac }) => mac));
    const given = macs.filter((mac) => mac !== '000000000000');
    expect(new Set(given).size).toBe(given.length);
    const switches = new Set(lab.switches.map(({ id }) => id));
    for (const { switchId } of lab.virtualMachines.flatMap(({ adapters }) => adapters)) {
      expect(switchId === null || switches.has(switchId)).toBe(true);
    }
  });

  it('lists them', async () => {
    expect((await listLabs()).map(({ name }) => name)).toEqual([
      'walkthrough',
      'soc',
      'datacentre:VMS[xADAPTERS]',
    ]);
  });

  it('names a fault of the person, not of the lab', async () => {
    await expect(newLab('walk')).rejects.toMatchObject({ code: 'NotFound' });
    await expect(newLab('datacentre:1x65')).rejects.toMatchObject({ code: 'BadInput' });
  });

  it('has the walkthrough’s names and addresses, and a destination that must be shut down', async () => {
    const { host, switches, virtualMachines } = await newLab('walkthrough');
    expect(host.operatingSystem).toBe('Windows Server 2019');
    expect(switches.map(({ name, type }) => [name, type])).toEqual([['vSwitch0', 'External']]);
    const found = virtualMachines.map(({ name, generation, state, adapters }) => [
      name,
      generation,
      state,
      adapters[0]?.guestAddresses[0],
    ]);
    expect(found).toEqual([
      ['Wind0ws-VM', 2, 'Running', '192.168.101.215'],
      ['Win-VM-Dest', 1, 'Running', '192.168.101.212'],
    ]);
  });

  it('makes the same datacentre each time', async () => {
    expect(await newLab('datacentre:100')).toEqual(await newLab('DATACENTRE:100x2'));
  });
});

describe('lab.schema.json', () => {
  it('is the schema that reads the files; labs/write-schema.ts writes it', async () => {
    const file = new URL('../../../../shared/lab/lab.schema.json', import.meta.url);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(labJsonSchema())));
  });
});
