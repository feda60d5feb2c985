import { AppError, AppErrorCode } from '../../../shared/errors/app-error.ts';
import type { ShellError } from './frames.ts';

/** Ids that are not codes themselves, with the code that says the same. */
const SAME_AS: Readonly<Record<string, AppErrorCode>> = {
  UnauthorizedAccessException: 'AccessDenied',
  UnauthorizedAccess: 'AccessDenied',
  CouldNotAutoLoadModule: 'ModuleMissing',
  CommandNotFoundException: 'ModuleMissing',
  CmdletNotFoundException: 'ModuleMissing',
  NamedParameterNotFound: 'NotSupported',
  MethodInvocationNotSupportedInConstrainedLanguage: 'ConstrainedLanguage',
  CannotCreateTypeConstrainedLanguage: 'ConstrainedLanguage',
  FileLoadException: 'ModuleRefused',
};

/** Codes that only this program gives itself: an id that reads like one of them is not believed. */
const OURS_ALONE: ReadonlySet<AppErrorCode> = new Set<AppErrorCode>([
  'HostLost',
  'TimedOut',
  'NoPowerShell',
  'LabDamaged',
  'RecordDamaged',
  'Internal',
]);

const HINTS: Partial<Record<AppErrorCode, string>> = {
  AccessDenied: 'Run this as a member of Administrators or Hyper-V Administrators on this host.',
  InvalidState: 'Read the host again: the virtual machine is not in a state that allows this.',
  ObjectNotFound:
    'Read the host again. Somebody may have removed it, or you may lack the right to see it, or the service vmms is stopped.',
  ObjectInUse: 'Disconnect what uses it first.',
  Changed: 'Somebody has changed the host since. Read it again and plan anew.',
  Mismatch: 'Read the host again and look at it before anything else is changed.',
  NotSupported: 'The Hyper-V module on this host does not know what was asked for.',
  OutOfMemory: 'Free memory on the host, then try again.',
  ModuleMissing:
    'Install the Hyper-V module for Windows PowerShell: Install-WindowsFeature Hyper-V-PowerShell',
  ModuleRefused:
    'Use the Hyper-V module that came with Windows, in Windows PowerShell 5.1: start without --powershell.',
  NotAllowedToSee: 'Run this as a member of Administrators or Hyper-V Administrators on this host.',
};

/** What an id means, by the first part of FullyQualifiedErrorId alone: texts are translated. */
export function codeOf(id: string): AppErrorCode {
  const same = Object.hasOwn(SAME_AS, id) ? SAME_AS[id] : undefined;
  if (same !== undefined) return same;
  const code = AppErrorCode.safeParse(id);
  return code.success && !OURS_ALONE.has(code.data) ? code.data : 'Unmapped';
}

/** The host's error as one of the program's; one that is not known shows the host's own words. */
export function toAppError(error: ShellError): AppError {
  const code = codeOf(error.id);
  const detail = [error.fullId, error.category, error.exception, error.target]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
  return new AppError(code, error.message === '' ? error.id : error.message, {
    hint: HINTS[code] ?? null,
    detail: detail === '' ? null : detail,
  });
}
