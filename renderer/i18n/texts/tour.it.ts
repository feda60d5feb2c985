import type { tourEn } from './tour.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of the guided tour, in Italian; loaded with it. */
export const tourIt: Translation<typeof tourEn> = {
  'tour.title': 'Presentazione guidata di Mirror Manager',
  'tour.step': 'Passaggio {{number}} di {{of}}',
  'tour.back': 'Passaggio precedente',
  'tour.next': 'Passaggio successivo',
  'tour.leave': 'Lascia la presentazione',
  'tour.finish': 'Fine',
  'tour.elsewhere': 'La presentazione si svolge nel laboratorio “walkthrough”, mai in un host reale.',
  'tour.open-lab': 'Apri il laboratorio',
  'tour.mirrored':
    'In questo laboratorio il mirroring è già configurato: la presentazione non troverebbe nulla da fare. Disattivarlo prima.',
  'tour.disable-first': 'Disattiva prima il mirroring…',
  'tour.welcome': 'Presentazione guidata',
  'tour.welcome.text':
    'In dieci minuti si configura il mirroring, lo si osserva e lo si disattiva, in un laboratorio: nulla di reale viene modificato. Si può lasciare la presentazione in qualsiasi momento.',
  'tour.list': 'Le macchine virtuali',
  'tour.list.text':
    'Wind0ws-VM va osservata, Win-VM-Dest riceverà le copie. Entrambe sono su vSwitch0: il mirroring resta su un solo commutatore.',
  'tour.topology': 'Vedere il commutatore',
  'tour.topology.text': 'Aprire Topologia: mostra chi invia copie a chi. Per ora nessuno.',
  'tour.pick': 'Scegliere che cosa osservare',
  'tour.pick.text': 'Tornare a Macchine virtuali e selezionare Wind0ws-VM.',
  'tour.start': 'Avviare la procedura guidata',
  'tour.start.text':
    'Scegliere “{{action}}” tra le azioni: la procedura guidata si apre con questa scheda come Origine.',
  'tour.where': 'Scegliere chi riceve',
  'tour.where.text':
    'Scegliere di aggiungere una scheda SPAN dedicata a Win-VM-Dest, poi “{{next}}”. Su una scheda propria le copie non si mescolano ad altro traffico.',
  'tour.review': 'Controllare prima di eseguire',
  'tour.review.text':
    'Finora non è successo nulla. Qui si vede chi riceverà le copie, l’esito dei controlli e ogni passaggio. Win-VM-Dest è di generazione 1, quindi viene arrestata per la nuova scheda; usare il pulsante che indica l’arresto.',
  'tour.result': 'Ogni passaggio viene riletto',
  'tour.result.text':
    'Un passaggio è considerato eseguito quando l’host lo mostra. Quando tutti sono completati, leggere lo stato attuale e che cosa resta da fare nel guest, poi chiudere.',
  'tour.see': 'Origine e Destinazione',
  'tour.see.text':
    'L’elenco mostra entrambe, e chi invia copie a chi. “Configurato” è tutto ciò che si sa: l’arrivo delle copie si verifica nel guest, con Wireshark e il filtro icmp.',
  'tour.guest': 'Che cosa resta da fare nel guest',
  'tour.guest.text':
    'Selezionare LAN2-SPAN e aprire Mirroring nei dettagli: un elenco con i comandi che trovano la scheda, la rinominano e rimuovono le associazioni dei protocolli. Mirror Manager non esegue questi passaggi.',
  'tour.disable': 'Un clic per finire',
  'tour.disable.text': 'Scegliere “{{disable}}” tra le azioni dell’host.',
  'tour.gone': 'Di nuovo Nessuna',
  'tour.gone.text':
    'Selezionare la casella se LAN2-SPAN va rimossa subito, il che richiede un altro arresto; poi disattivare il mirroring, attendere la fine e chiudere.',
  'tour.activity': 'Che cosa è stato fatto',
  'tour.activity.text':
    'Aprire Attività: ogni esecuzione con i suoi passaggi, i suoi comandi PowerShell e lo stato riletto. Da qui si può ripristinare lo stato precedente a ciascuna.',
  'tour.end': 'È tutto',
  'tour.end.text':
    'Il mirroring è stato configurato, osservato e terminato. Il resto è nella Guida: che cosa Hyper-V può e non può fare, e che cosa controllare quando l’analizzatore non vede nulla.',
};
