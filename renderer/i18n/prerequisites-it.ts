import type { PrerequisiteCode } from '../../shared/checks/prerequisites.ts';

/** What can stand in the way, in Italian; where `remedy` is missing, the program's own says a command. */
export const PREREQUISITES_IT: Readonly<
  Record<
    PrerequisiteCode,
    {
      readonly message: string;
      readonly remedy?: string;
      /** Whether the program's sentence says more: what the host said, or which folder it is. */
      readonly hasOwnWords?: boolean;
    }
  >
> = {
  'no-powershell': {
    message: 'Non è stato possibile avviare alcun PowerShell.',
    remedy:
      'Windows PowerShell 5.1 fa parte di Windows. Avviare il programma con --powershell e il percorso completo di un altro.',
  },
  'constrained-language': {
    message: 'Un criterio di questo host limita PowerShell alla modalità linguaggio vincolato.',
    remedy:
      'Chiedere a chi gestisce il criterio (Windows Defender Application Control o AppLocker) di consentire questo programma.',
  },
  'module-proxied': {
    message: 'Qui il modulo Hyper-V passa da un proxy di compatibilità, che fornisce solo copie.',
    remedy: 'Usare Windows PowerShell 5.1: avviare senza --powershell.',
  },
  'module-refused': {
    message:
      'Il modulo Hyper-V si trova in una cartella in cui altri possono scrivere e non è stato caricato.',
    hasOwnWords: true,
    remedy:
      'Rimuoverlo, o avviare il programma senza privilegi elevati. Il modulo fornito con Windows si trova in System32.',
  },
  'no-hyper-v': {
    message: 'Hyper-V non è installato in questo computer.',
    remedy:
      'In Windows Server: Install-WindowsFeature Hyper-V -IncludeManagementTools -Restart. In Windows 10 o 11: Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All',
  },
  'management-tools-only': {
    message: 'Qui sono installati solo gli strumenti di gestione di Hyper-V, non Hyper-V.',
    remedy:
      'In Windows Server: Install-WindowsFeature Hyper-V -IncludeManagementTools -Restart. In Windows 10 o 11: Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All',
  },
  'no-module': {
    message: 'Il modulo Hyper-V per PowerShell non è installato in questo computer.',
    remedy:
      'In Windows Server: Install-WindowsFeature Hyper-V-PowerShell. In Windows 10 o 11: Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-Management-PowerShell',
  },
  'service-stopped': { message: 'Il servizio di Hyper-V non è in esecuzione.' },
  'no-rights': {
    message:
      'Non si è né amministratori né amministratori di Hyper-V: alcune macchine virtuali possono non essere visibili.',
    remedy:
      "Avviare il programma come amministratore, o far eseguire a un amministratore Add-LocalGroupMember -SID S-1-5-32-578 -Member 'DOMINIO\\utente' e accedere di nuovo.",
  },
  'host-refuses': {
    message: 'L’host ha rifiutato la richiesta.',
    remedy: 'Risolvere quanto segnalato dall’host, poi leggerlo di nuovo.',
    hasOwnWords: true,
  },
};
