import { type Advice, hint } from '../../../shared/errors/advice.ts';
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

const HINTS: Partial<Record<AppErrorCode, Advice>> = {
  AccessDenied: hint('hint.run-as-member'),
  InvalidState: hint('hint.wrong-vm-state'),
  ObjectNotFound: hint('hint.object-not-found'),
  ObjectInUse: hint('hint.disconnect-first'),
  Changed: hint('hint.changed-since'),
  Mismatch: hint('hint.read-and-check'),
  NotSupported: hint('hint.not-known-to-module'),
  OutOfMemory: hint('hint.free-memory'),
  ModuleMissing: hint('hint.install-module'),
  ModuleRefused: hint('hint.use-windows-module'),
  NotAllowedToSee: hint('hint.run-as-member'),
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
