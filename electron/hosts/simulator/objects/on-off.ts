/** `OnOffState` by its name: its numbers are On 0 and Off 1. */
export function onOff(value: boolean | null): 'On' | 'Off' {
  return value === true ? 'On' : 'Off';
}
