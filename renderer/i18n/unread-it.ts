import { i18n } from './i18n.ts';

/** What can be left unread of a host, in Italian, by the program's word for it. */
export const UNREAD_IT: Readonly<Record<string, string>> = {
  host: 'host',
  'virtual switch': 'commutatore virtuale',
  'switch team': 'gruppo di schede del commutatore',
  'external port': 'porta esterna',
  'physical adapter': 'scheda di rete fisica',
  'physical adapters': 'schede di rete fisiche',
  'network adapter': 'scheda di rete',
  'adapter of the management OS': 'scheda del sistema operativo di gestione',
  'adapters of the management OS': 'schede del sistema operativo di gestione',
  'virtual machine': 'macchina virtuale',
  checkpoints: 'checkpoint',
  'addresses of the host': 'indirizzi dell’host',
  'routes of the host': 'route dell’host',
  'connections of the host': 'connessioni dell’host',
};

/** The Italian for a thing that could not be read; one without a word of its own stays as it is. */
export function unreadWhatInItalian(what: string): string {
  return Object.hasOwn(UNREAD_IT, what) ? (UNREAD_IT[what] ?? what) : what;
}

/** What could not be read, in the language of the screen. */
export function unreadWhatText(what: string): string {
  return i18n.language === 'it' ? unreadWhatInItalian(what) : what;
}
