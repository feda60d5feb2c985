/** What the host says, in its own language: nobody may know an error by these. */
export interface Texts {
  readonly adapter: string;
  readonly legacyAdapter: string;
  readonly shutdownService: string;
  readonly heartbeatService: string;
  readonly timeService: string;
  readonly securityFeature: string;
  readonly noVmNamed: (name: string) => string;
  readonly noVmWithId: (id: string) => string;
  readonly noSwitchNamed: (name: string) => string;
  readonly noSwitchWithId: (id: string) => string;
  readonly ambiguousSwitch: (name: string) => string;
  readonly noAdapterNamed: (name: string) => string;
  readonly gone: string;
  readonly noPermission: (host: string) => string;
  readonly serviceNotRunning: (host: string) => string;
  readonly noSuchCommand: (cmdlet: string) => string;
  readonly notSimulated: (what: string) => string;
  readonly otherComputer: (name: string) => string;
  readonly wrongState: (vm: string, state: string) => string;
  readonly busy: (vm: string, operation: string) => string;
  readonly notWhileRunning: (vm: string) => string;
  readonly alreadyInState: string;
  readonly invalid: (parameter: string, why: string) => string;
  readonly cardInUse: (card: string, name: string) => string;
  readonly noCard: (card: string) => string;
  readonly switchInUse: (name: string) => string;
  readonly defaultSwitch: string;
  readonly tooManyAdapters: (vm: string, limit: number) => string;
  readonly noShutdownService: (vm: string) => string;
  readonly guestLocked: (vm: string) => string;
  readonly cannotRead: (vm: string) => string;
}

const ENGLISH: Texts = {
  adapter: 'Network Adapter',
  legacyAdapter: 'Legacy Network Adapter',
  shutdownService: 'Shutdown',
  heartbeatService: 'Heartbeat',
  timeService: 'Time Synchronization',
  securityFeature: 'Ethernet Switch Port Security Settings',
  noVmNamed: (name) => `Hyper-V was unable to find a virtual machine with name "${name}".`,
  noVmWithId: (id) => `Hyper-V was unable to find a virtual machine with id "${id}".`,
  noSwitchNamed: (name) => `Hyper-V was unable to find a virtual switch with name "${name}".`,
  noSwitchWithId: (id) => `Hyper-V was unable to find a virtual switch with id "${id}".`,
  ambiguousSwitch: (name) => `More than one virtual switch bears the name "${name}".`,
  noAdapterNamed: (name) => `Hyper-V was unable to find a network adapter with name "${name}".`,
  gone: 'The object was not found. It might have been deleted.',
  noPermission: (host) =>
    `You do not have the required permission to complete this task. Contact the administrator of the authorization policy for the computer '${host}'.`,
  serviceNotRunning: (host) =>
    `Hyper-V encountered an error trying to access an object on computer '${host}' because the object was not found. The object might have been deleted. Verify that the Virtual Machine Management service on the computer is running.`,
  noSuchCommand: (cmdlet) => `The term '${cmdlet}' is not recognized as the name of a cmdlet.`,
  notSimulated: (what) => `${what} is not part of this simulation.`,
  otherComputer: (name) => `There is no computer '${name}' in this lab.`,
  wrongState: (vm, state) =>
    `The operation cannot be performed while the virtual machine '${vm}' is in its current state (${state}).`,
  busy: (vm, operation) =>
    `The operation cannot be performed while another one is under way on the virtual machine '${vm}' (${operation}).`,
  notWhileRunning: (vm) => `The virtual machine '${vm}' must be off for this.`,
  alreadyInState: 'The virtual machine is already in the specified state.',
  invalid: (parameter, why) => `The parameter ${parameter} is not valid: ${why}.`,
  cardInUse: (card, name) =>
    `The network adapter '${card}' is already bound to the virtual switch '${name}'.`,
  noCard: (card) => `There is no network adapter '${card}' on this computer.`,
  switchInUse: (name) =>
    `The virtual switch '${name}' cannot be removed: virtual machines are connected to it.`,
  defaultSwitch: 'The automatic internet connection sharing switch cannot be modified.',
  tooManyAdapters: (vm, limit) =>
    `The virtual machine '${vm}' already has ${String(limit)} network adapters, the largest number there can be.`,
  noShutdownService: (vm) =>
    `Failed to shut down the virtual machine '${vm}': the shutdown integration service is not available.`,
  guestLocked: (vm) => `Failed to shut down the virtual machine '${vm}': the computer is locked.`,
  cannotRead: (vm) => `The configuration of the virtual machine '${vm}' cannot be accessed.`,
};

const GERMAN: Texts = {
  ...ENGLISH,
  adapter: 'Netzwerkkarte',
  legacyAdapter: 'Ältere Netzwerkkarte',
  shutdownService: 'Herunterfahren',
  heartbeatService: 'Takt',
  timeService: 'Zeitsynchronisierung',
  securityFeature: 'Sicherheitseinstellungen für Ethernet-Switchport',
  noVmNamed: (name) => `Hyper-V konnte keinen virtuellen Computer mit dem Namen "${name}" finden.`,
  noVmWithId: (id) => `Hyper-V konnte keinen virtuellen Computer mit der ID "${id}" finden.`,
  noSwitchNamed: (name) => `Hyper-V konnte keinen virtuellen Switch mit dem Namen "${name}" finden.`,
  noSwitchWithId: (id) => `Hyper-V konnte keinen virtuellen Switch mit der ID "${id}" finden.`,
  noAdapterNamed: (name) => `Hyper-V konnte keine Netzwerkkarte mit dem Namen "${name}" finden.`,
  gone: 'Das Objekt wurde nicht gefunden. Möglicherweise wurde es gelöscht.',
  noPermission: (host) =>
    `Sie besitzen nicht die erforderlichen Berechtigungen für diese Aufgabe. Wenden Sie sich an den Administrator der Autorisierungsrichtlinie für den Computer "${host}".`,
  serviceNotRunning: (host) =>
    `Beim Zugriff auf ein Objekt auf dem Computer "${host}" ist ein Fehler aufgetreten, da das Objekt nicht gefunden wurde. Stellen Sie sicher, dass der Dienst für die Verwaltung virtueller Computer ausgeführt wird.`,
  wrongState: (vm, state) =>
    `Der Vorgang kann nicht ausgeführt werden, solange sich der virtuelle Computer "${vm}" in diesem Zustand befindet (${state}).`,
  busy: (vm, operation) =>
    `Der Vorgang kann nicht ausgeführt werden, solange für den virtuellen Computer "${vm}" ein anderer läuft (${operation}).`,
  notWhileRunning: (vm) => `Der virtuelle Computer "${vm}" muss dafür ausgeschaltet sein.`,
  alreadyInState: 'Der virtuelle Computer befindet sich bereits im angegebenen Zustand.',
  invalid: (parameter, why) => `Der Parameter ${parameter} ist ungültig: ${why}.`,
  cardInUse: (card, name) =>
    `Die Netzwerkkarte "${card}" ist bereits an den virtuellen Switch "${name}" gebunden.`,
  noCard: (card) => `Auf diesem Computer gibt es keine Netzwerkkarte "${card}".`,
  noShutdownService: (vm) =>
    `Der virtuelle Computer "${vm}" konnte nicht heruntergefahren werden: Der Integrationsdienst ist nicht verfügbar.`,
  guestLocked: (vm) =>
    `Der virtuelle Computer "${vm}" konnte nicht heruntergefahren werden: Der Computer ist gesperrt.`,
  cannotRead: (vm) => `Auf die Konfiguration des virtuellen Computers "${vm}" kann nicht zugegriffen werden.`,
};

/** The texts of a host of this culture (`de-DE`); English for those that it has none of its own. */
export function textsFor(culture: string): Texts {
  return culture.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
}
