/** What makes a finding so, where the planners say it in words of their own and not by a name alone. */
export const DETAILS_IT: Readonly<Record<string, string>> = {
  'the VM is shut down for it and started again': 'la VM viene arrestata a questo scopo e riavviata',
  'it is disconnected already, and is to be removed when the VM is off':
    'è già disconnessa e va rimossa a VM disattivata',
  'it is disconnected now, and is to be removed when the VM is off':
    'ora viene disconnessa e va rimossa a VM disattivata',
  'it is not mirrored any more, and is to be removed when the VM is off':
    'il suo mirroring termina e va rimossa a VM disattivata',
  'its VM is busy': 'la sua VM è occupata',
  'more than once': 'più di una volta',
  'not connected': 'non connessa',
  'disconnected, from an earlier run of Mirror Manager; it is connected again':
    'disconnessa, da un’esecuzione precedente di Mirror Manager; viene connessa di nuovo',
  'added by an earlier run of Mirror Manager; it is used':
    'aggiunta da un’esecuzione precedente di Mirror Manager; viene usata',
  'a Destination on this switch; it is used': 'una Destinazione di questo commutatore; viene usata',
  'it does not belong to that VM': 'non appartiene a quella VM',
};

/** Modes and states that stand alone as a detail. */
const WORDS_IT: Readonly<Record<string, string>> = {
  Source: 'Origine',
  Destination: 'Destinazione',
  None: 'Nessuna',
  Off: 'Disattivata',
  Saved: 'Salvata',
  Paused: 'Sospesa',
};

/** A finding's detail in Italian as far as it is known; names and the rest stay as they are. */
export function detailInItalian(detail: string): string {
  return (
    inItalian(detail) ??
    detail
      .split('; ')
      .map((part) => inItalian(part) ?? part)
      .join('; ')
  );
}

function inItalian(text: string): string | undefined {
  return DETAILS_IT[text] ?? WORDS_IT[text];
}
