import type { Translation } from '../translation.ts';
import type { switchesEn } from './switches.en.ts';

/** Texts of the virtual switches dialog, in Italian. */
export const switchesIt: Translation<typeof switchesEn> = {
  'switches.title': 'Commutatori virtuali',
  'switches.list': 'Commutatori virtuali dell’host',
  'switches.new': 'Nuovo commutatore virtuale',
  'switches.connected': 'Connesse',
  'switches.adapters_one': '{{count}} scheda di macchina virtuale',
  'switches.adapters_other': '{{count}} schede di macchine virtuali',
  'switches.mirroring': 'Mirroring',
  'switches.external-port': 'Modalità mirroring della porta esterna',
  'switches.card': 'Scheda fisica {{name}}',
  'switches.host-adapter': '{{name}} (sistema operativo di gestione)',
  'switches.host-adapter.says': 'VLAN {{vlan}}; modalità mirroring {{mode}}',
  'switches.type': 'Tipo di commutatore virtuale',
  'switches.type.External': 'Esterno',
  'switches.type.External.text':
    'Associato a una scheda di rete fisica: le macchine virtuali raggiungono la rete esterna all’host.',
  'switches.type.Internal': 'Interno',
  'switches.type.Internal.text': 'Collega le macchine virtuali di questo host tra loro e con l’host stesso.',
  'switches.type.Private': 'Privato',
  'switches.type.Private.text': 'Collega le macchine virtuali di questo host solo tra loro.',
  'switches.name': 'Nome',
  'switches.name-taken':
    'Esiste già un commutatore virtuale con questo nome. Hyper-V lo consente, ma i due si distinguono a fatica.',
  'switches.fault.no-name': 'Assegnare un nome al commutatore virtuale.',
  'switches.fault.long-name': 'Un nome può avere al massimo 256 caratteri.',
  'switches.fault.no-card': 'Scegliere la scheda di rete fisica a cui associarlo.',
  'switches.physical': 'Scheda di rete fisica',
  'switches.choose-card': 'Scegliere…',
  'switches.no-free-card': 'Nessuna scheda di rete fisica di questo host è libera.',
  'switches.card-bound': 'usata dal commutatore virtuale {{name}}',
  'switches.card-unnamed': 'il suo nome non è visualizzabile, quindi non è selezionabile',
  'switches.carries.addresses': 'ha indirizzi IP dell’host',
  'switches.carries.default-route': 'è usata dalla sua route predefinita',
  'switches.carries.remote-session': 'è usata da una sessione remota',
  'switches.share': 'Consenti al sistema operativo di gestione di condividere la scheda di rete',
  'switches.host-loses-card':
    'L’host stesso usa questa scheda e la perderebbe: senza condivisione non potrà più usare la rete tramite questa scheda.',
  'switches.create': 'Crea',
  'switches.nothing': 'Nulla da fare: esiste già un commutatore virtuale con questo nome e di questo tipo.',
  'switches.created': 'Creato e riletto dall’host.',
  'switches.twin':
    'Esiste già un commutatore virtuale con questo nome e di questo tipo e non ne viene creato un secondo: non sarebbero distinguibili. Scegliere un altro nome.',
  'switches.gone-title': 'Non più presente in questo host',
  'switches.gone':
    'Questo commutatore virtuale non è più presente in questo host. Sceglierne un altro dall’elenco.',
};
