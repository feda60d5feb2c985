import { Lab, LAB_VERSION } from '../../../../shared/lab/lab.ts';
import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { sameId } from '../../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import { jsonErrorPosition } from './json-error.ts';

/**
 * A lab from the bytes of its file, with what it leaves out filled in.
 *
 * Throws AppError `LabDamaged` that names the place: line and column where it is no JSON, the path
 * where a value is not what a lab has. The file is left as it is, so that a person can mend it.
 */
export function parseLab(bytes: Uint8Array, from: string): Lab {
  const value = parseJson(decode(bytes, from), from);
  refuseOtherKinds(value, from);
  const lab = Lab.safeParse(value);
  if (!lab.success) {
    const [issue] = lab.error.issues;
    throw damaged(from, `at ${pathOf(issue?.path ?? [])}: ${issue?.message ?? 'it is not a lab'}`);
  }
  refuseRepeatedIds(lab.data, from);
  return completed(lab.data);
}

function decode(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(from, 'its text is not UTF-8', error);
  }
}

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { line, column } = jsonErrorPosition(text);
    throw damaged(from, `at line ${String(line)}, column ${String(column)}: it is not JSON there`, error);
  }
}

/** A file of another kind, or of a later version, is told from a lab with a mistake in it. */
function refuseOtherKinds(value: unknown, from: string): void {
  const has = typeof value === 'object' && value !== null;
  const format = has && 'format' in value ? value.format : undefined;
  if (format !== 'mirror-manager-lab') throw damaged(from, 'at format: it is not "mirror-manager-lab"');
  const version = has && 'version' in value ? value.version : undefined;
  if (version !== LAB_VERSION) {
    throw new AppError(
      'LabDamaged',
      `The lab ${from} is of version ${version === undefined ? 'none' : JSON.stringify(version)}; this program reads version ${String(LAB_VERSION)}.`,
      { hint: hint('hint.lab-version') },
    );
  }
}

function refuseRepeatedIds(lab: Lab, from: string): void {
  const seen = new Map<string, string>();
  const once = (id: string, path: string) => {
    const first = seen.get(id.toLowerCase());
    if (first !== undefined) throw damaged(from, `at ${path}: the id is that of ${first} too`);
    seen.set(id.toLowerCase(), path);
  };
  lab.switches.forEach(({ id }, index) => {
    once(id, `switches[${String(index)}].id`);
  });
  lab.hostAdapters.forEach(({ id }, index) => {
    once(id, `hostAdapters[${String(index)}].id`);
  });
  lab.virtualMachines.forEach((vm, index) => {
    const path = `virtualMachines[${String(index)}]`;
    once(vm.id, `${path}.id`);
    vm.adapters.forEach(({ id }, number) => {
      const place = `${path}.adapters[${String(number)}].id`;
      once(id, place);
      if (!id.toLowerCase().startsWith(`microsoft:${vm.id.toLowerCase()}\\`)) {
        throw damaged(from, `at ${place}: it does not begin with the id of its VM`);
      }
    });
  });
}

/** What a hand-written lab leaves to be derived: an adapter's switch name, connection and status. */
function completed(lab: Lab): Lab {
  const withSwitch = (adapter: NetworkAdapter): NetworkAdapter => {
    const target = lab.switches.find(({ id }) => adapter.switchId !== null && sameId(id, adapter.switchId));
    return { ...adapter, switchName: adapter.switchName ?? target?.name ?? null };
  };
  return {
    ...lab,
    hostAdapters: lab.hostAdapters.map(withSwitch),
    virtualMachines: lab.virtualMachines.map((vm) => ({
      ...vm,
      adapters: vm.adapters.map((adapter) => ({
        ...withSwitch(adapter),
        connected: adapter.connected ?? adapter.switchId !== null,
        status: adapter.status.length === 0 && vm.state === 'Running' ? ['Ok'] : adapter.status,
      })),
    })),
  };
}

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'its beginning';
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function damaged(from: string, where: string, cause?: unknown): AppError {
  return new AppError('LabDamaged', `The lab ${from} is damaged, ${where}.`, {
    hint: hint('hint.lab-left'),
    cause,
  });
}
