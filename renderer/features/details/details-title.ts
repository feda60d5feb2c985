import type { Text } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import type { DetailsSubject } from './details-of.ts';

/** What the details are about, in a few words, by a name that fits nothing else. */
export function detailsTitle(
  t: Text,
  subject: DetailsSubject,
  { host, names }: { readonly host: string; readonly names: NamesApart },
): string {
  switch (subject.kind) {
    case 'adapter': {
      const owner = subject.vm === null ? t('list.management-os') : names.vm(subject.vm);
      return t('details.adapter-of', { adapter: names.adapter(subject.adapter), owner });
    }
    case 'vm':
      return names.vm(subject.vm);
    case 'switch':
      return names.virtualSwitch(subject.virtualSwitch);
    case 'external-port':
      return t('details.external-port-of', { switch: names.virtualSwitch(subject.virtualSwitch) });
    case 'host':
      return host;
    case 'several':
      return t('details.several', { count: subject.things.length });
    case 'gone':
      return '';
  }
}
