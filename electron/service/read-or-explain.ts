import { explainProbe, type PrerequisiteCode } from '../../shared/checks/prerequisites.ts';
import { AppError, isOutcomeUnknown, type AppErrorCode } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { HyperVHost } from '../hosts/hyperv-host.ts';

const CODES: Readonly<Record<PrerequisiteCode, AppErrorCode>> = {
  'no-powershell': 'NoPowerShell',
  'constrained-language': 'ConstrainedLanguage',
  'module-proxied': 'ModuleRefused',
  'module-refused': 'ModuleRefused',
  'no-hyper-v': 'ModuleMissing',
  'management-tools-only': 'ModuleMissing',
  'no-module': 'ModuleMissing',
  'service-stopped': 'InvalidState',
  'no-rights': 'NotAllowedToSee',
  'host-refuses': 'OperationFailed',
};

/** Errors that already say what stands in the way, or that no question to the host can explain. */
const PLAIN: readonly AppErrorCode[] = ['Cancelled', 'NoPowerShell', 'LabDamaged', 'ConstrainedLanguage'];

/**
 * Reads the host; where that fails, asks the host about itself and says what stands in the way.
 *
 * "ObjectNotFound" from a read can mean that there is no such thing, no right to see it, or no
 * service to ask: only the probe tells which, and it comes with the command that mends it.
 */
export async function readOrExplain(host: HyperVHost, signal?: AbortSignal): Promise<Inventory> {
  try {
    return await host.read(signal);
  } catch (error) {
    if (!(error instanceof AppError) || PLAIN.includes(error.code) || isOutcomeUnknown(error.code))
      throw error;
    const facts = await host.probe(signal).catch(() => null);
    const standing = facts === null ? [] : explainProbe(facts);
    const [first] = standing;
    if (first === undefined) throw error;
    throw new AppError(CODES[first.code], standing.map(({ message }) => message).join(' '), {
      hint: standing.map(({ code, remedy }) => ({ kind: 'prerequisite', code, remedy })),
      detail: `${error.code}: ${error.message}`,
      cause: error,
    });
  }
}
