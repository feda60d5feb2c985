import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { DetailsSubject } from './details-of.ts';

/**
 * The adapters of VMs that receive copies, as far as the details are about them.
 *
 * One adapter stands for its VM, whose guest it is that has to be worked in; several are just those.
 */
export function receivingOf(subject: DetailsSubject): NetworkAdapter[] {
  switch (subject.kind) {
    case 'adapter':
    case 'vm':
      return (subject.vm?.adapters ?? []).filter(isReceiving);
    case 'several': {
      const all = subject.things.flatMap((thing) =>
        thing.kind === 'adapter' && thing.vm !== null ? [thing.adapter].filter(isReceiving) : [],
      );
      const whole = subject.things.flatMap((thing) => (thing.kind === 'vm' ? receivingOf(thing) : []));
      return [...new Map([...all, ...whole].map((each) => [each.id, each])).values()];
    }
    case 'switch':
    case 'external-port':
    case 'host':
    case 'gone':
      return [];
  }
}

function isReceiving({ mode }: NetworkAdapter): boolean {
  return mode === 'Destination';
}
