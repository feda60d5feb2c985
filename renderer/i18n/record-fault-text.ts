import type { RecordFault } from '../../shared/records/record-fault.ts';
import { recordFaultText as inEnglish } from '../../shared/records/record-fault-text.ts';
import { recordFaultInItalian } from './finding-details-it.ts';
import { i18n } from './i18n.ts';

/** Why a record cannot be trusted, in the language of the screen. */
export function recordFaultText(fault: RecordFault): string {
  return i18n.language === 'it' ? recordFaultInItalian(fault) : inEnglish(fault);
}
