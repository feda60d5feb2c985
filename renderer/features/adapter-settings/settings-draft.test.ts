import { describe, expect, it } from 'vitest';
import { anAdapter, OTHER_SWITCH, SWITCH } from '../../../shared/testing/an-inventory.ts';
import {
  changesOf,
  draftOf,
  isChanged,
  lacksMode,
  NO_DRAFT,
  overtaken,
  shownOf,
  withMode,
  withSwitch,
} from './settings-draft.ts';

const first = anAdapter(1, 1, { mode: 'None' });
const second = anAdapter(1, 2, { mode: 'Source' });

describe('what was chosen of an adapter', () => {
  it('is asked for whole, with what was not touched as the host has it', () => {
    const draft = withSwitch(withMode(NO_DRAFT, first, 'Destination'), second, null);
    expect(changesOf(draft, [first, second])).toEqual([
      { adapter: first.id, mode: 'Destination', switch: SWITCH },
      { adapter: second.id, mode: 'Source', switch: null },
    ]);
  });

  it('is nothing when it is what the host has, or was put back to it', () => {
    const back = withMode(withMode(NO_DRAFT, first, 'Source'), first, 'None');
    expect(back.size).toBe(0);
    expect(changesOf(withSwitch(NO_DRAFT, first, SWITCH.toUpperCase()), [first])).toEqual([]);
  });

  it('keeps the switch when the mode is put back', () => {
    const draft = withSwitch(withMode(NO_DRAFT, first, 'Source'), first, OTHER_SWITCH);
    expect(shownOf(withMode(draft, first, 'None'), first)).toEqual({ mode: 'None', switchId: OTHER_SWITCH });
  });

  it('is told by the id in capitals or in small letters', () => {
    const draft = withMode(NO_DRAFT, first, 'Source');
    expect(isChanged(draft, { ...first, id: first.id.toUpperCase() })).toBe(true);
  });

  it('does not stand for an adapter that is no longer there', () => {
    expect(changesOf(withMode(NO_DRAFT, first, 'Source'), [second])).toEqual([]);
  });
});

describe('a host that changes meanwhile', () => {
  const draft = withMode(NO_DRAFT, first, 'Destination');

  it('is followed where nothing was chosen', () => {
    const now = { ...first, switchId: OTHER_SWITCH };
    expect(shownOf(draft, now)).toEqual({ mode: 'Destination', switchId: OTHER_SWITCH });
    expect(overtaken(draft, now)).toEqual([]);
  });

  it('is told of where something was chosen, which stays', () => {
    const now = { ...first, mode: 'Source' as const };
    expect(shownOf(draft, now).mode).toBe('Destination');
    expect(overtaken(draft, now)).toEqual(['mode']);
  });

  it('may get to what was chosen by itself: then there is nothing to ask for', () => {
    const now = { ...first, mode: 'Destination' as const };
    expect(isChanged(draft, now)).toBe(false);
    expect(overtaken(draft, now)).toEqual([]);
  });

  it('is told of when an adapter was disconnected and another switch was chosen', () => {
    const moved = withSwitch(NO_DRAFT, first, OTHER_SWITCH);
    expect(overtaken(moved, first)).toEqual([]);
    expect(overtaken(moved, { ...first, switchId: null })).toEqual(['switch']);
  });
});

describe('a mode that could not be read', () => {
  const unread = anAdapter(1, 1, { mode: null });

  it('is never made up: another switch waits until a mode is chosen', () => {
    const draft = withSwitch(NO_DRAFT, unread, OTHER_SWITCH);
    expect(changesOf(draft, [unread])).toEqual([]);
    expect(lacksMode(draft, unread)).toBe(true);
    const both = withMode(draft, unread, 'None');
    expect(lacksMode(both, unread)).toBe(false);
    expect(changesOf(both, [unread])).toEqual([{ adapter: unread.id, mode: 'None', switch: OTHER_SWITCH }]);
  });
});

describe('coming back from a review', () => {
  it('gives the draft again that asked for the changes', () => {
    const draft = withSwitch(withMode(NO_DRAFT, first, 'Destination'), second, null);
    expect(draftOf(changesOf(draft, [first, second]), [first, second])).toEqual(draft);
  });
});
