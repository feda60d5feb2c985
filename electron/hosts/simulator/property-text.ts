import type { HyperVObject } from './cmdlet-call.ts';

/** A property that is a text; empty where it is none or is not there. */
export function propertyText(object: HyperVObject | undefined, property: string): string {
  const value = object?.[property];
  return typeof value === 'string' ? value : '';
}
