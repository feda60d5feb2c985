import type { startEn } from './start.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of the first-run page, in Italian. */
export const startIt: Translation<typeof startEn> = {
  'start.title': 'Benvenuti in Mirror Manager per Hyper-V',
  'start.what':
    'Configura il mirroring delle porte in Hyper-V, mostra chi riceve le copie di chi e ripristina lo stato precedente.',
  'start.to-machines': 'Vai alle macchine virtuali',
  'start.computer': 'Hyper-V in questo computer',
  'start.check-again': 'Ricontrolla',
  'start.checking': 'Controllo di questo computer…',
  'start.usable': 'Questo computer dispone di tutto il necessario.',
  'start.not-usable': 'Manca qualcosa di necessario; la soluzione è indicata accanto.',
  'start.not-windows':
    'Hyper-V fa parte di Windows e questo computer usa un altro sistema. La modalità di esercitazione funziona comunque.',
  'start.checked': 'Controlli eseguiti',
  'start.use': 'Usa Hyper-V di questo computer',
  'start.practice': 'Esercitazione',
  'start.practice-text':
    'Un laboratorio si comporta come un host Hyper-V, rifiuti compresi, e resta in questo computer. Nulla di reale viene modificato.',
  'start.lab.walkthrough': 'Usa un laboratorio piccolo',
  'start.lab.walkthrough-text':
    'Un commutatore, una macchina virtuale da osservare e una che riceverà le copie.',
  'start.lab.soc': 'Usa un laboratorio complesso',
  'start.lab.soc-text':
    'Commutatori con lo stesso nome, VLAN, SR-IOV, una replica, un cluster: ciò che si incontra in un host reale.',
  'start.learn': 'Per saperne di più',
  'start.tour': 'Avvia la presentazione guidata',
  'start.tour-text':
    'Dieci minuti in modalità di esercitazione: configurare il mirroring, vederlo, disattivarlo.',
  'start.help': 'Leggi la Guida',
  'start.help-text':
    'Che cos’è il mirroring, che cosa Hyper-V può e non può fare, e che cosa fare quando l’analizzatore non vede nulla.',
  'requirement.powershell': 'PowerShell',
  'requirement.language-mode': 'PowerShell può eseguire script',
  'requirement.module': 'Modulo Hyper-V',
  'requirement.service': 'Servizio di Hyper-V',
  'requirement.rights': 'Diritti dell’utente',
  'requirement.answers': 'Hyper-V risponde',
  'requirement.met': 'soddisfatto',
  'requirement.missing': 'non soddisfatto',
  'requirement.unknown': 'verificabile solo dopo aver risolto quanto sopra',
  'requirement.found.Administrators': 'amministratore',
  'requirement.found.Running': 'in esecuzione',
  'requirement.found.Stopped': 'arrestato',
  'requirement.found.StartPending': 'in avvio',
  'requirement.found.StopPending': 'in arresto',
  'requirement.found.Paused': 'sospeso',
  'requirement.found.Absent': 'assente',
  'requirement.found.FullLanguage': 'linguaggio completo',
  'requirement.found.ConstrainedLanguage': 'linguaggio vincolato',
  'requirement.found.Hyper-V Administrators': 'amministratore di Hyper-V',
  'requirement.copy': 'Copia la soluzione',
};
