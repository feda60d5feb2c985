/** Every text of the menu and of the program's own dialogs, in one language. */
export interface DesktopText {
  readonly file: string;
  readonly restartAsAdministrator: string;
  readonly quit: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly reload: string;
  readonly developerTools: string;
  readonly help: string;
  readonly aboutPortMirroring: string;
  readonly installHyperV: string;
  readonly getWireshark: string;
  readonly saveScript: string;
  readonly powershellScript: string;
  readonly saveDrawing: string;
  readonly svgDrawing: string;
  readonly pngPicture: string;
  readonly choosePowerShell: string;
  readonly runUnderWay: string;
  readonly runUnderWayDetail: string;
  readonly keepOpen: string;
  readonly stopAndQuit: string;
  readonly pageGone: string;
  readonly pageGoneDetail: string;
  readonly loadAgain: string;
  readonly unexpected: string;
  readonly unexpectedDetail: string;
  readonly cannotStart: string;
}

const english: DesktopText = {
  file: '&File',
  restartAsAdministrator: 'Restart as &administrator',
  quit: '&Quit',
  view: '&View',
  zoomIn: 'Zoom &in',
  zoomOut: 'Zoom &out',
  actualSize: 'Actual &size',
  fullScreen: '&Full screen',
  reload: '&Reload',
  developerTools: '&Developer tools',
  help: '&Help',
  aboutPortMirroring: 'About &port mirroring',
  installHyperV: 'Install &Hyper-V',
  getWireshark: 'Get &Wireshark',
  saveScript: 'Save script',
  powershellScript: 'PowerShell script',
  saveDrawing: 'Save drawing',
  svgDrawing: 'SVG drawing',
  pngPicture: 'PNG picture',
  choosePowerShell: 'Choose a PowerShell',
  runUnderWay: 'A run is in progress.',
  runUnderWayDetail:
    'If you quit now, the step in progress is completed and what the run has done is rolled back.',
  keepOpen: 'Keep open',
  stopAndQuit: 'Stop and quit',
  pageGone: 'The window stopped working, again.',
  pageGoneDetail: 'What was in progress on the host continues. The log says what happened.',
  loadAgain: 'Load again',
  unexpected: 'Something went wrong inside Mirror Manager.',
  unexpectedDetail:
    'It continues to work. Restart it when no run is in progress; the log says what happened.',
  cannotStart: 'Mirror Manager cannot start.',
};

const italian: DesktopText = {
  file: '&File',
  restartAsAdministrator: 'Riavvia come &amministratore',
  quit: '&Esci',
  view: '&Visualizza',
  zoomIn: '&Ingrandisci',
  zoomOut: '&Riduci',
  actualSize: '&Dimensioni effettive',
  fullScreen: '&Schermo intero',
  reload: 'Ri&carica',
  developerTools: 'Strumenti di s&viluppo',
  help: '&Guida',
  aboutPortMirroring: 'Informazioni sul &mirroring delle porte',
  installHyperV: 'Installare &Hyper-V',
  getWireshark: 'Scaricare &Wireshark',
  saveScript: 'Salva script',
  powershellScript: 'Script di PowerShell',
  saveDrawing: 'Salva disegno',
  svgDrawing: 'Disegno SVG',
  pngPicture: 'Immagine PNG',
  choosePowerShell: 'Scegli un PowerShell',
  runUnderWay: 'È in corso un’esecuzione.',
  runUnderWayDetail:
    'Se si esce ora, il passaggio in corso viene portato a termine e viene ripristinato lo stato precedente all’esecuzione.',
  keepOpen: 'Lascia aperto',
  stopAndQuit: 'Interrompi ed esci',
  pageGone: 'La finestra ha smesso di funzionare, di nuovo.',
  pageGoneDetail: 'Quanto è in corso nell’host prosegue. Il registro dice che cosa è successo.',
  loadAgain: 'Carica di nuovo',
  unexpected: 'Si è verificato un errore in Mirror Manager.',
  unexpectedDetail:
    'Il programma continua a funzionare. Riavviarlo quando non è in corso nulla; il registro dice che cosa è successo.',
  cannotStart: 'Impossibile avviare Mirror Manager.',
};

/** The texts for a language tag: Italian for any Italian, else English. */
export function desktopText(language: string): DesktopText {
  return /^it\b/i.test(language) ? italian : english;
}
