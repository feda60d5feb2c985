import { beforeAll, expect, it } from 'vitest';
import { doubtsAmong } from '../../../shared/plan/copy-doubts.ts';
import { mirrorPorts } from '../../../shared/plan/who-receives.ts';
import { anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import type { Text } from '../../i18n/i18n.ts';
import { inLanguage } from '../../i18n/testing/in-language.ts';
import { doubtText } from './doubt-text.ts';

let t: Text;
beforeAll(async () => {
  t = await inLanguage('en');
});

const textsOf = (source: object, destination = {}) => {
  const ports = mirrorPorts(
    anInventory([
      aVm(1, { name: 'Web', adapters: [anAdapter(1, 1, { mode: 'Source', ...source })] }),
      aVm(2, { name: 'Sensor', adapters: [anAdapter(2, 1, { mode: 'Destination', ...destination })] }),
    ]),
  );
  return doubtsAmong(ports).map((doubt) => doubtText(t, doubt, ({ name }) => name));
};

it('says what is not expected, with the VLANs that do not meet', () => {
  expect(textsOf({ vlanMode: 'Access', accessVlanId: 20 })).toEqual([
    'Copies of Web/Network Adapter (VLAN 20) are not expected at Sensor/Network Adapter (untagged): they have no VLAN in common.',
  ]);
});

it('says of SR-IOV where it is in use, and nothing of VLANs that meet', () => {
  expect(textsOf({ iovDataPathActive: true })).toEqual([
    'Copies of Web/Network Adapter are not expected at Sensor/Network Adapter: SR-IOV is in use at the Source, so its frames bypass the switch.',
  ]);
});

it('says that it is unknown, and why', () => {
  expect(textsOf({}, { vlanMode: null })).toEqual([
    'Whether copies of Web/Network Adapter (untagged) arrive at Sensor/Network Adapter (VLAN unknown) is unknown: one of them is isolated or in a private VLAN, is an external port, or its VLAN could not be read.',
  ]);
});
