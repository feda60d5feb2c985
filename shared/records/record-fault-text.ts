import type { RecordFault } from './record-fault.ts';

/** Why a record cannot be trusted, in English, for the command line and for errors. */
export function recordFaultText(fault: RecordFault): string {
  switch (fault.code) {
    case 'no-start':
      return 'it does not begin with the start of its run';
    case 'strange-line':
      return `line ${String(fault.line)} is not a line of this run`;
    case 'went-on':
      return `line ${String(fault.line)} was cut short, and the run went on after it`;
    case 'begins-twice':
      return `step ${fault.step} begins twice in it`;
    case 'never-began':
      return `step ${fault.step} ends in it and never began`;
    case 'two-ends':
      return 'it has two ends';
    case 'no-run-name':
      return 'its name is not that of a run';
    case 'no-plain-file':
      return 'it is not a plain file';
    case 'hard-link':
      return 'it has a second name (hard link)';
    case 'too-large':
      return 'it is too large';
    case 'folder-unread':
      return fault.message;
  }
}
