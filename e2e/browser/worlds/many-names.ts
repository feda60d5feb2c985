import type { Lab } from '../../../shared/lab/lab.ts';
import { quickWalkthrough } from '../fixtures.ts';

/** Names as they come: long without a space, from the right to the left, in ideograms, like markup. */
export const HARD_NAMES = [
  'a-name-without-any-space-that-goes-on-for-longer-than-any-column-of-the-list-could-ever-be-wide-01',
  'خادم المراقبة في مركز البيانات',
  '分析用仮想マシン・東京データセンター',
  '</script><img src=x onerror=alert(1)> & "quotes"',
] as const;

/** The name of the second switch among them. */
export const SECOND_SWITCH = 'Isolé — スイッチ';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The lab with more switches, on which nothing is, so that there is something to choose among. */
export function withSwitches(lab: Lab, ...names: readonly string[]): Lab {
  const [first] = lab.switches;
  if (first === undefined) throw new Error('the lab has no switch');
  const more = names.map((name, index) => ({
    ...first,
    id: id(900 + index),
    name,
    type: 'Private' as const,
    uplinks: [],
    allowManagementOs: false,
  }));
  return { ...lab, switches: [...lab.switches, ...more] };
}

/** The walkthrough's lab among virtual machines with names from everywhere, and with a second switch. */
export async function manyNames(): Promise<Lab> {
  const lab = withSwitches(await quickWalkthrough(), SECOND_SWITCH);
  const [source] = lab.virtualMachines;
  if (source === undefined) throw new Error('the lab is empty');
  return {
    ...lab,
    virtualMachines: [
      ...lab.virtualMachines,
      ...HARD_NAMES.map((name, index) => ({
        ...source,
        id: id(index + 1),
        name,
        adapters: source.adapters.map((adapter) => ({
          ...adapter,
          id: `Microsoft:${id(index + 1).toUpperCase()}\\${id(index + 101).toUpperCase()}`,
          name: index === 0 ? name : adapter.name,
          mac: `00155D0000${String(index + 10)}`,
          guestAddresses: [`10.0.0.${String(index + 1)}`],
        })),
      })),
    ],
  };
}

/** The same, with one of those VMs on the second switch too, so that what is watched can be on both. */
export async function manyNamesOnTwo(): Promise<Lab> {
  const lab = await manyNames();
  const on = lab.switches.find(({ name }) => name === SECOND_SWITCH);
  return {
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => {
      const [first] = vm.adapters;
      if (vm.name !== HARD_NAMES[0] || first === undefined || on === undefined) return vm;
      const second = {
        ...first,
        id: `Microsoft:${vm.id.toUpperCase()}\\${id(199).toUpperCase()}`,
        name: 'Network Adapter 2',
        mac: '00155D000099',
        guestAddresses: [],
        switchId: on.id,
        switchName: on.name,
      };
      return { ...vm, adapters: [first, second] };
    }),
  };
}
