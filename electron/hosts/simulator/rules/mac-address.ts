import type { Lab } from '../../../../shared/lab/lab.ts';
import { Refusal } from '../refusal.ts';
import type { Texts } from '../texts.ts';

/** What a dynamic address reads until the VM has started once. */
export const NO_MAC = '000000000000';

/** Twelve hex digits of an address that may be given with separators; anything else is refused. */
export function staticMac(text: string, texts: Texts): string {
  const digits = text.replaceAll(/[-:. ]/g, '').toUpperCase();
  if (!/^[0-9A-F]{12}$/.test(digits)) {
    throw new Refusal('InvalidParameter', texts.invalid('StaticMacAddress', 'twelve hex digits'), text);
  }
  return digits;
}

/** A dynamic address that no adapter of the lab has: Hyper-V's own begin with 00-15-5D. */
export function freeMac(lab: Lab, newId: () => string): string {
  const taken = new Set(
    [...lab.hostAdapters, ...lab.virtualMachines.flatMap(({ adapters }) => adapters)].map(({ mac }) => mac),
  );
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const mac = `00155D${newId().replaceAll('-', '').slice(0, 6).toUpperCase()}`;
    if (!taken.has(mac)) return mac;
  }
  return NO_MAC;
}
