import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { DetailsSubject } from './details-of.ts';

/**
 * The adapters of VMs that receive copies, as far as the details are about them.
 *
 * An adapter stands for its VM here: it is in that guest that there is work to do.
 */
export function receivingOf(subject: DetailsSubject): NetworkAdapter[] {
  switch (subject.kind) {
    case 'adapter':
    case 'vm':
      return (subject.vm?.adapters ?? []).filter(({ mode }) => mode === 'Destination');
    case 'several':
      return [...new Set(subject.things.flatMap(receivingOf))];
    case 'switch':
    case 'external-port':
    case 'host':
    case 'gone':
      return [];
  }
}
