import { describe, expect, it } from 'vitest';
import { aSwitch, OTHER_SWITCH, SWITCH } from '../../../shared/testing/an-inventory.ts';
import { switchNames, switchNameText } from './switch-names.ts';

describe('the names of switches', () => {
  it('stand alone where each is the only one', () => {
    const names = switchNames([aSwitch(SWITCH, 'Lab'), aSwitch(OTHER_SWITCH, 'lab')]);
    expect([...names.values()].map(switchNameText)).toEqual(['Lab', 'lab']);
  });

  it('are told apart by the beginning of the id', () => {
    const [one, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000001'];
    const names = switchNames([aSwitch(one, 'Lab'), aSwitch(other, 'Lab'), aSwitch(SWITCH, 'Out')]);
    expect(names.get(one)).toEqual({ name: 'Lab', mark: 'aaaaaaaa' });
    expect([...names.values()].map(switchNameText)).toEqual(['Lab (aaaaaaaa)', 'Lab (bbbbbbbb)', 'Out']);
  });

  it('are told apart by the end of the id where the beginnings agree, or by all of it', () => {
    const id = (end: string, start = '10000000') => `${start}-0000-4000-8000-${end}`;
    const marks = (...ids: readonly string[]) =>
      [...switchNames(ids.map((each) => aSwitch(each, 'Lab'))).values()].map(({ mark }) => mark);
    expect(marks(id('000000000001'), id('000000000002'))).toEqual(['00000001', '00000002']);
    const same = [id('000000000001'), id('000000000002'), id('000000000002', '20000000')];
    expect(marks(...same)).toEqual(same);
  });
});
