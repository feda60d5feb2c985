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

/** A value of a record as the screen says it. */
export function valueText(t: Text, { field }: Pick<ChangedField, 'field'>, value: string | null): string {
  if (value === null) return t('activity.no-value');
  if (value === 'true') return t('details.yes');
  if (value === 'false') return t('details.no');
  if (field === 'state') return stateText(t, value);
  if (field === 'mode' || field === 'externalPortMode') {
    const key = `mode.${value}`;
    return isKey(key) ? t(key) : value;
  }
  return value;
}
