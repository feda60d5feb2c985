import type { Text } from '../../i18n/i18n.ts';
import { isKey } from '../../i18n/is-key.ts';
import { stateText } from '../inventory/row-text.ts';
import type { ChangedField } from './changed-fields.ts';

/** What a field of a record is called on the screen; one without a word of its own stays as the record has it. */
export function fieldText(t: Text, { thing, field }: Pick<ChangedField, 'thing' | 'field'>): string {
  const own = `activity.field.${thing}.${field}`;
  if (isKey(own)) return t(own);
  const key = `activity.field.${field}`;
  return isKey(key) ? t(key) : field;
}

/** The words of the fields whose values are words of Hyper-V. */
const GROUPS: Readonly<Record<string, string>> = {
  mode: 'mode',
  externalPortMode: 'mode',
  vlanMode: 'activity.value.vlanMode',
  isolationMode: 'adapter-settings.isolation',
  status: 'details.status',
  type: 'switch',
};

/** A value of a record as the screen says it; a word that it does not know stays as it is. */
export function valueText(t: Text, { field }: Pick<ChangedField, 'field'>, value: string | null): string {
  if (value === null) return t('activity.no-value');
  if (value === 'true') return t('details.yes');
  if (value === 'false') return t('details.no');
  if (field === 'state') return stateText(t, value);
  const group = GROUPS[field];
  if (group === undefined) return value;
  return value
    .split(', ')
    .map((word) => {
      const key = `${group}.${word}`;
      return isKey(key) ? t(key) : word;
    })
    .join(', ');
}
