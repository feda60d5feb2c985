import type { Text } from '../../i18n/i18n.ts';
import type { DetailsSubject } from './details-of.ts';

/** What the details are about, in a few words. */
export function detailsTitle(t: Text, subject: DetailsSubject, host: string): string {
  switch (subject.kind) {
    case 'adapter': {
      const owner = subject.vm?.name ?? t('list.management-os');
      return t('details.adapter-of', { adapter: subject.adapter.name, owner });
    }
    case 'vm':
      return subject.vm.name;
    case 'switch':
      return subject.virtualSwitch.name;
    case 'external-port':
      return t('details.external-port-of', { switch: subject.virtualSwitch.name });
    case 'host':
      return host;
    case 'several':
      return t('details.several', { count: subject.things.length });
    case 'gone':
      return '';
  }
}
