import type { Lab } from '../../../shared/lab/lab.ts';

const VM = '00000000-0000-4000-8000-0000000000f1';
const CARD = '00000000-0000-4000-8000-0000000000f2';

/** The lab with one more VM whose adapter on the first switch receives copies, set up by somebody else. */
export function withForeignReceiver(lab: Lab, name: string): Lab {
  const [first] = lab.virtualMachines;
  if (first === undefined) throw new Error('the lab is empty');
  const adapters = first.adapters.map((adapter) => ({
    ...adapter,
    id: `Microsoft:${VM.toUpperCase()}\\${CARD.toUpperCase()}`,
    mac: '00155D0000F1',
    guestAddresses: ['192.0.2.71'],
    mode: 'Destination' as const,
  }));
  return { ...lab, virtualMachines: [...lab.virtualMachines, { ...first, id: VM, name, adapters }] };
}
