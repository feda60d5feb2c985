import type { Copies, NewRole } from '../../../shared/plan/who-receives.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';

/** How many are named of those on the other side; of the rest only the number is said. */
const NAMED = 6;

/** Who will receive copies of whom because of a plan, a sentence for each port that gets a role. */
export function receiverSentences(
  t: Text,
  { newSources, newDestinations }: Copies,
  names: Pick<NamesApart, 'label'>,
): string[] {
  const sentence = ({ port, others }: NewRole, some: Sentence, none: Sentence) => {
    const name = names.label(port);
    return others.length === 0 ? t(none, { name }) : t(some, { name, others: namesOf(t, others, names) });
  };
  return [
    ...newSources.map((role) =>
      sentence(role, 'adapter-settings.copies-to', 'adapter-settings.copies-to-nobody'),
    ),
    ...newDestinations.map((role) =>
      sentence(role, 'adapter-settings.copies-of', 'adapter-settings.copies-of-nobody'),
    ),
  ];
}

type Sentence = `adapter-settings.copies-${'to' | 'of'}${'' | '-nobody'}`;

function namesOf(t: Text, ports: NewRole['others'], names: Pick<NamesApart, 'label'>): string {
  const shown = ports.slice(0, NAMED).map((port) => names.label(port));
  const more = ports.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [t('adapter-settings.more', { count: more })])].join(', ');
}
