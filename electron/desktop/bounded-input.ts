/** Far more than any call needs; a request over thousands of adapters has a tenth of it. */
const UNITS = 1024 * 1024;
const DEPTH = 32;

/**
 * Whether an input is plain data of a bounded size.
 *
 * Electron carries whatever can be cloned: maps, buffers, cycles, gigabytes. It is looked at no
 * further than the bound, before any rule of the contract is.
 */
export function isBounded(input: unknown, units: number = UNITS): boolean {
  let left = units;
  const fits = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (typeof value === 'string') left -= value.length;
    if (left < 0 || depth > DEPTH) return false;
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
    if (Array.isArray(value)) return value.length <= left && value.every((part) => fits(part, depth + 1));
    if (!isPlainObject(value)) return false;
    return Object.entries(value).every(([name, part]) => fits(name, depth) && fits(part, depth + 1));
  };
  return fits(input, 0);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
