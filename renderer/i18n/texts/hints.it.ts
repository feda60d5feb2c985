import type { HINTS } from '../../../shared/errors/hints.ts';
import type { Translation } from '../translation.ts';

/** What the program advises with an error, in Italian; the compiler asks for each. */
export const hintsIt: Translation<typeof HINTS> = {
  'hint.accept-elevation':
    'Dare il consenso alla richiesta di Windows, o accedere con un account autorizzato.',
  'hint.added-adapter-stays': 'La scheda aggiunta è ancora presente.',
  'hint.bring-to-state': 'Portarla nello stato In esecuzione, o arrestarla, poi preparare di nuovo il piano.',
  'hint.changed-since': 'Nel frattempo l’host è stato modificato. Rileggerlo e preparare di nuovo il piano.',
  'hint.check-disk': 'Verificare se il disco è pieno.',
  'hint.check-folder':
    'Scegliere una cartella in cui è consentito scrivere e verificare se il disco è pieno.',
  'hint.check-lock-folder': 'Verificare i diritti su quella cartella e se il disco è pieno.',
  'hint.check-this-adapter':
    'Rileggere l’host ed esaminare questa scheda prima di apportare altre modifiche.',
  'hint.choose-another-file': 'Scegliere un altro file.',
  'hint.choose-powershell': 'Scegliere powershell.exe di Windows o pwsh.exe di PowerShell 7.',
  'hint.constrained':
    'Un criterio di questo computer (Windows Defender Application Control o AppLocker) limita PowerShell. Chiedere a chi gestisce il criterio di consentire questo programma, o usare un computer che non ne è soggetto.',
  'hint.delete-lock': 'Riprovare; se nessun altro programma lo sta usando, eliminare {{lock}}.',
  'hint.disable-instead': 'Per terminare il mirroring usare Disattiva il mirroring, ed esaminare quel file.',
  'hint.disconnect-first': 'Disconnettere prima ciò che lo usa.',
  'hint.export-again': 'Ricaricare la finestra ed esportare di nuovo il disegno.',
  'hint.free-memory': 'Liberare memoria nell’host, poi riprovare.',
  'hint.give-full-path':
    'Indicare con --powershell il percorso completo di un PowerShell eseguibile in questo computer.',
  'hint.give-plain-name': 'Assegnare prima alla scheda un nome semplice.',
  'hint.install-module':
    'Installare il modulo Hyper-V per Windows PowerShell: Install-WindowsFeature Hyper-V-PowerShell',
  'hint.install-program': 'Installarlo, o avviarlo manualmente con “Esegui come amministratore”.',
  'hint.lab-left': 'È stato lasciato com’era. Correggerlo nel file, o creare un nuovo laboratorio.',
  'hint.lab-version': 'Aprirlo con il programma che lo ha scritto, o creare un nuovo laboratorio.',
  'hint.make-plan-again': 'Prepararlo di nuovo: nel frattempo l’host può essere cambiato.',
  'hint.may-have-happened':
    'Quanto richiesto può essere avvenuto. Rileggere l’host prima di apportare altre modifiche.',
  'hint.move-records': 'Spostarla altrove, o scegliere un altro file per il laboratorio.',
  'hint.name-earlier-run':
    'Lo stato precedente all’ultima esecuzione prima di questa si ripristina indicandone il nome: undo {{run}}.',
  'hint.name-lab':
    'Indicarne uno fornito con il programma (mirror-manager lab list), o creare un file: mirror-manager lab new.',
  'hint.name-powershell': 'Indicarne uno con il percorso completo, per esempio --powershell "{{example}}".',
  'hint.not-known-to-module': 'Il modulo Hyper-V di questo host non conosce quanto richiesto.',
  'hint.not-shut-down': '{{vm}} non è stata arrestata da questa esecuzione.',
  'hint.object-not-found':
    'Rileggere l’host. L’elemento può essere stato rimosso, i diritti possono non bastare per vederlo, o il servizio vmms può essere arrestato.',
  'hint.only-recorded-runs':
    'Si può ripristinare solo lo stato precedente a esecuzioni di Mirror Manager registrate.',
  'hint.open-from-host': 'Aprire la macchina virtuale dall’host stesso, o da un altro computer Windows.',
  'hint.open-link-yourself': 'Aprirlo manualmente: {{address}}',
  'hint.open-printed-address': 'Aprire l’indirizzo visualizzato nel terminale, esattamente com’è.',
  'hint.practice-rdp': 'In un host reale viene aperto Desktop remoto verso {{address}}.',
  'hint.practice-vmconnect': 'In un host reale ne viene aperta la console in VMConnect.',
  'hint.press-enter':
    'Premere Invio nel terminale in cui è in esecuzione Mirror Manager: viene visualizzato un altro indirizzo.',
  'hint.rdp-needs':
    'Sono necessari i servizi di integrazione e una scheda di rete con un indirizzo. VMConnect non richiede né gli uni né l’altra.',
  'hint.read-again': 'Rileggere l’host.',
  'hint.read-again-or-report': 'Rileggere l’host; se si ripete, segnalarlo con i dettagli.',
  'hint.read-and-check': 'Rileggere l’host ed esaminarlo prima di apportare altre modifiche.',
  'hint.record-may-be-gone':
    'La registrazione può essere stata rimossa, o non è più attendibile. Rileggere l’host.',
  'hint.reload': 'Ricaricare la finestra.',
  'hint.reload-other-version': 'Ricaricare la finestra: può appartenere a un’altra versione del programma.',
  'hint.run-as-administrator':
    'Avviare come amministratore, o entrare nel gruppo Amministratori Hyper-V (S-1-5-32-578).',
  'hint.run-as-member':
    'Eseguire come membro del gruppo Administrators o Amministratori Hyper-V in questo host.',
  'hint.run-new-plan': 'Esaminare il nuovo piano ed eseguire quello.',
  'hint.start-again': 'Avviarlo di nuovo.',
  'hint.start-not-elevated': 'Per sceglierne un altro, avviarlo senza “Esegui come amministratore”.',
  'hint.start-vm-first': 'Avviare prima la macchina virtuale, o aprirla con VMConnect.',
  'hint.try-again': 'Riprovare.',
  'hint.undo-starts-it': 'Quando sarà disattivata, il ripristino la riavvierà.',
  'hint.use-guest-address': 'Confermare uno degli indirizzi segnalati dal guest, o usare VMConnect.',
  'hint.use-windows-module':
    'Usare il modulo Hyper-V fornito con Windows, in Windows PowerShell 5.1: avviare senza --powershell.',
  'hint.wait-or-cancel': 'Attendere che termini, o annullarla.',
  'hint.wrong-vm-state':
    'Rileggere l’host: la macchina virtuale non è in uno stato che consenta l’operazione.',
};
