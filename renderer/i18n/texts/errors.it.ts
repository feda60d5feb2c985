import type { errorsEn } from './errors.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of errors, in Italian. */
export const errorsIt: Translation<typeof errorsEn> = {
  'error.AccessDenied': 'Accesso negato',
  'error.InvalidParameter': 'Hyper-V ha rifiutato un valore',
  'error.InvalidState': 'Non possibile in questo stato',
  'error.ObjectNotFound': 'Hyper-V non lo ha trovato',
  'error.ObjectInUse': 'È in uso',
  'error.OperationFailed': 'Hyper-V non è riuscito a farlo',
  'error.NotSupported': 'Non supportato qui',
  'error.OutOfMemory': 'Memoria insufficiente',
  'error.Unmapped': 'Hyper-V ha segnalato un errore',
  'error.HostLost': 'Nessuna risposta: esito sconosciuto',
  'error.TimedOut': 'Nessuna risposta in tempo: esito sconosciuto',
  'error.Cancelled': 'Annullato',
  'error.Changed': 'L’host è stato modificato nel frattempo',
  'error.Mismatch': 'L’host non mostra quanto impostato',
  'error.Blocked': 'Qualcosa lo impedisce',
  'error.BadInput': 'Richiesta non compresa',
  'error.Ambiguous': 'Il nome indica più elementi',
  'error.NotFound': 'Non trovato',
  'error.LabDamaged': 'Il laboratorio è danneggiato',
  'error.RecordDamaged': 'Una registrazione è danneggiata',
  'error.NoPowerShell': 'PowerShell non è presente',
  'error.NotAllowedToSee': 'Non autorizzato a vedere questo host',
  'error.ModuleMissing': 'Hyper-V non è presente',
  'error.ModuleRefused': 'Il modulo Hyper-V è stato rifiutato',
  'error.ConstrainedLanguage': 'PowerShell è limitato',
  'error.Internal': 'Errore interno di Mirror Manager',
};
