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
  'error.Busy': 'È in corso un’altra esecuzione',
  'error.Blocked': 'Bloccato da un controllo',
  'error.BadInput': 'Richiesta non valida',
  'error.Ambiguous': 'Il nome indica più elementi',
  'error.NotFound': 'Non trovato',
  'error.LabDamaged': 'Il laboratorio è danneggiato',
  'error.RecordDamaged': 'Una registrazione è danneggiata',
  'error.NoPowerShell': 'PowerShell non trovato',
  'error.NotAllowedToSee': 'Non autorizzato a vedere questo host',
  'error.ModuleMissing': 'Hyper-V non è disponibile qui',
  'error.ModuleRefused': 'Il modulo Hyper-V è stato rifiutato',
  'error.ConstrainedLanguage': 'PowerShell è limitato da un criterio',
  'error.Internal': 'Errore interno di Mirror Manager',
  'error-means.AccessDenied':
    'Windows non ha consentito l’operazione a questo account. Questo passaggio non ha modificato nulla.',
  'error-do.AccessDenied':
    'Avviare come amministratore, o entrare nel gruppo Amministratori Hyper-V, e riprovare.',
  'error-means.InvalidParameter': 'Un valore non è adatto a questo host o a questa versione di Hyper-V.',
  'error-do.InvalidParameter': 'Leggere il messaggio, scegliere un altro valore e riprovare.',
  'error-means.InvalidState':
    'La macchina virtuale o il commutatore è in uno stato in cui Hyper-V non esegue l’operazione.',
  'error-do.InvalidState': 'Attendere che sia in esecuzione o disattivata, rileggere l’host e riprovare.',
  'error-means.ObjectNotFound': 'È stato rimosso o rinominato dopo la lettura dell’host.',
  'error-do.ObjectNotFound': 'Rileggere l’host.',
  'error-means.ObjectInUse': 'È in uso da parte di altro: un backup, un checkpoint, un’altra console.',
  'error-do.ObjectInUse': 'Attendere la fine e riprovare.',
  'error-means.OperationFailed': 'Hyper-V ha tentato l’operazione senza riuscirci.',
  'error-do.OperationFailed':
    'Consultare il registro eventi Hyper-V-VMMS nell’host; i dettagli qui sotto dicono di più.',
  'error-means.NotSupported':
    'Questo host, questa macchina virtuale o questa versione di Hyper-V non lo supporta.',
  'error-do.NotSupported': 'Scegliere un altro modo; la Guida dice che cosa Hyper-V può e non può fare.',
  'error-means.OutOfMemory': 'L’host non ha memoria libera sufficiente.',
  'error-do.OutOfMemory': 'Liberare memoria nell’host e riprovare.',
  'error-means.Unmapped': 'Mirror Manager non conosce questo errore.',
  'error-do.Unmapped':
    'Rileggere l’host e verificarne lo stato attuale; copiare i dettagli per chiedere assistenza.',
  'error-means.HostLost': 'Non è arrivata alcuna risposta; l’ultimo passaggio può aver avuto effetto.',
  'error-do.HostLost': 'Rileggere l’host prima di ogni altra cosa.',
  'error-means.TimedOut': 'La risposta non è arrivata in tempo; l’ultimo passaggio può ancora avere effetto.',
  'error-do.TimedOut': 'Rileggere l’host prima di ogni altra cosa.',
  'error-means.Cancelled': 'È stato interrotto su richiesta; lo stato precedente è stato ripristinato.',
  'error-do.Cancelled': 'Ripetere l’operazione quando si desidera.',
  'error-means.Changed': 'Quanto pianificato non corrisponde più all’host.',
  'error-do.Changed': 'Esaminare il nuovo piano ed eseguire quello.',
  'error-means.Mismatch':
    'Un passaggio è stato eseguito, ma lo stato riletto è diverso: il passaggio non è considerato eseguito.',
  'error-do.Mismatch': 'Rileggere l’host; verificare se un criterio o un altro programma lo reimposta.',
  'error-means.Busy':
    'In un host può essere in corso una sola esecuzione alla volta, chiunque l’abbia avviata.',
  'error-means.Blocked': 'Un controllo ha trovato qualcosa da risolvere prima.',
  'error-do.Busy': 'Attendere che termini (la barra di stato vi conduce), poi riprovare.',
  'error-do.Blocked':
    'Esaminare i controlli: accettare ciò che si sa corretto, o modificare ciò che blocca l’esecuzione.',
  'error-means.BadInput': 'Quanto immesso non è utilizzabile così com’è. Nulla è stato modificato.',
  'error-do.BadInput': 'Correggerlo come indicato nel messaggio.',
  'error-means.Ambiguous':
    'Più elementi hanno questo nome e nessuno è stato scelto. Nulla è stato modificato.',
  'error-do.Ambiguous': 'Scegliere quello desiderato.',
  'error-means.NotFound': 'Non esiste nulla con questo nome. Nulla è stato modificato.',
  'error-do.NotFound': 'Verificare come è scritto il nome, o rileggere l’host.',
  'error-means.LabDamaged': 'Il file del laboratorio non è leggibile. Gli host reali non sono interessati.',
  'error-do.LabDamaged': 'Spostare altrove il suo file per ricominciare, o scegliere un altro laboratorio.',
  'error-means.RecordDamaged':
    'La registrazione di un’esecuzione precedente non è attendibile, quindi da qui non è possibile ripristinare lo stato precedente.',
  'error-do.RecordDamaged': 'Esaminare il commutatore e correggere manualmente ciò che non è come dovrebbe.',
  'error-means.NoPowerShell': 'Senza PowerShell non è possibile leggere Hyper-V.',
  'error-do.NoPowerShell':
    'Avviare il programma con --powershell e il percorso di PowerShell, o usare la modalità di esercitazione.',
  'error-means.NotAllowedToSee': 'Questo account non è autorizzato a vedere Hyper-V in questo host.',
  'error-do.NotAllowedToSee': 'Avviare come amministratore, o entrare nel gruppo Amministratori Hyper-V.',
  'error-means.ModuleMissing': 'Il modulo Hyper-V per PowerShell non è installato in questo computer.',
  'error-do.ModuleMissing':
    'Installare Hyper-V e i suoi strumenti di gestione; la pagina iniziale mostra il comando.',
  'error-means.ModuleRefused':
    'Il modulo si trova in una cartella in cui altri possono scrivere, quindi non è stato caricato.',
  'error-do.ModuleRefused': 'Rimuoverlo; quello di Windows si trova in System32.',
  'error-means.ConstrainedLanguage': 'Un criterio di questo computer limita ciò che PowerShell può eseguire.',
  'error-do.ConstrainedLanguage': 'Chiedere a chi gestisce il criterio di consentire questo programma.',
  'error-means.Internal': 'È un difetto di Mirror Manager, non dell’host.',
  'error-do.Internal': 'Rileggere l’host; copiare la diagnostica per chiedere aiuto.',
  'error.own-words': 'Dettagli (in inglese)',
};
