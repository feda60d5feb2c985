import { isIP } from 'node:net';
import type { HyperVObject } from '../cmdlet-call.ts';
import type { Run } from '../cmdlet.ts';
import { cardObject, hostCardObjects } from '../objects/net-adapter.ts';
import { propertyText } from '../property-text.ts';
import { wildcard } from '../wildcard.ts';

/** Microsoft: Get-NetAdapter; -Physical leaves out what Hyper-V made. */
export function getNetAdapter({ given, lab, output }: Run): void {
  const all = [
    ...lab.physicalAdapters.map(cardObject),
    ...(given.flag('Physical') ? [] : hostCardObjects(lab)),
  ];
  const by = (parameter: string, property: string) => {
    const wanted = given.texts(parameter)?.map(wildcard);
    return (each: (typeof all)[number]) =>
      wanted === undefined || wanted.some((fits) => fits(valueText(each, property)));
  };
  output.objects.push(
    ...all
      .filter(by('Name', 'Name'))
      .filter(by('InterfaceDescription', 'InterfaceDescription'))
      .filter(by('InterfaceIndex', 'InterfaceIndex')),
  );
}

function valueText(object: HyperVObject, property: string): string {
  const value = object[property];
  return typeof value === 'number' ? String(value) : propertyText(object, property);
}

/** Microsoft: Get-NetIPAddress. A lab has addresses on its cards only. */
export function getNetIpAddress({ given, lab, output }: Run): void {
  const index = given.texts('InterfaceIndex');
  for (const card of lab.physicalAdapters) {
    if (index !== undefined && !index.includes(String(card.interfaceIndex))) continue;
    for (const address of card.addresses ?? []) {
      const version = isIP(address);
      output.objects.push({
        $type: 'NetIPAddress',
        IPAddress: address,
        InterfaceIndex: card.interfaceIndex,
        InterfaceAlias: card.name,
        AddressFamily: version === 6 ? 'IPv6' : 'IPv4',
        PrefixLength: version === 6 ? 64 : 24,
        AddressState: 'Preferred',
      });
    }
  }
}

/** Microsoft: Get-NetRoute. A lab knows of a card's default route only. */
export function getNetRoute({ given, lab, output }: Run): void {
  const prefix = '0.0.0.0/0';
  if (given.has('DestinationPrefix') && given.texts('DestinationPrefix')?.includes(prefix) !== true) return;
  for (const card of lab.physicalAdapters) {
    if (card.defaultRoute !== true) continue;
    output.objects.push({
      $type: 'NetRoute',
      DestinationPrefix: prefix,
      NextHop: (card.addresses?.[0] ?? '0.0.0.0').replace(/\.\d+$/, '.1'),
      InterfaceIndex: card.interfaceIndex,
      InterfaceAlias: card.name,
      RouteMetric: 256,
    });
  }
}

/** Microsoft: Get-NetTCPConnection. A remote session shows as a connection to the RDP port. */
export function getNetTcpConnection({ given, lab, output }: Run): void {
  const states = given.texts('State');
  if (states !== undefined && !states.includes('Established')) return;
  for (const card of lab.physicalAdapters) {
    const [address] = card.addresses ?? [];
    if (card.remoteSession !== true || address === undefined) continue;
    output.objects.push({
      $type: 'NetTCPConnection',
      LocalAddress: address,
      LocalPort: 3389,
      RemoteAddress: address.replace(/\.\d+$/, '.250'),
      RemotePort: 50123,
      State: 'Established',
      OwningProcess: 1234,
    });
  }
}
