import { z } from 'zod';
import { AppError } from '../../../shared/errors/app-error.ts';
import { HostIdentity, type Inventory, type Unread } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { toAppError } from './error-codes.ts';
import { ShellError, type PageFrame, type ProgressFrame } from './frames.ts';
import { toList } from './from-shell.ts';
import { readAdapter, readCard, readMachine, readSwitch } from './rows.ts';

const Part = z.enum(['switches', 'physicalAdapters', 'adapters', 'hostAdapters', 'virtualMachines']);
type Part = z.infer<typeof Part>;

const End = z.object({ host: HostIdentity, unread: z.unknown() });
const UnreadRow = z.object({ what: z.string(), name: z.string().nullable(), error: ShellError });

/**
 * Puts an inventory together from the pages of `read-inventory`.
 *
 * A row that is not what it should be becomes an entry in `unread`, and so does an adapter whose
 * virtual machine was not listed: nothing goes missing without a word.
 */
export class InventoryReader {
  readonly #rows: Record<Part, unknown[]> = {
    switches: [],
    physicalAdapters: [],
    adapters: [],
    hostAdapters: [],
    virtualMachines: [],
  };
  readonly #unread: Unread[] = [];

  /** Takes a frame as it comes. */
  readonly take = (frame: PageFrame | ProgressFrame): void => {
    const part = Part.safeParse('part' in frame ? frame['part'] : undefined);
    if (!part.success) return;
    const rows = this.#rows[part.data];
    for (const row of toList('rows' in frame ? frame['rows'] : undefined)) rows.push(row);
  };

  /** The inventory, from the last frame's value. Throws AppError Internal for an answer that is none. */
  inventory(value: unknown): Inventory {
    const end = End.safeParse(value);
    if (!end.success) {
      throw new AppError('Internal', 'What PowerShell says of this host cannot be read.', {
        detail: end.error.message,
      });
    }
    for (const row of toList(end.data.unread)) this.#addUnread(row);
    const byMachine = new Map<string, NetworkAdapter[]>();
    for (const adapter of this.#parsed('adapters', readAdapter)) {
      const adapters = byMachine.get(machineOf(adapter));
      if (adapters === undefined) byMachine.set(machineOf(adapter), [adapter]);
      else adapters.push(adapter);
    }
    const virtualMachines = this.#parsed('virtualMachines', readMachine).map((vm) => {
      const key = vm.id.toLowerCase();
      const adapters = byMachine.get(key) ?? [];
      byMachine.delete(key);
      return { ...vm, adapters };
    });
    for (const adapter of [...byMachine.values()].flat()) this.#addHomeless(adapter);
    return {
      host: end.data.host,
      switches: this.#parsed('switches', readSwitch),
      physicalAdapters: this.#parsed('physicalAdapters', readCard),
      hostAdapters: this.#parsed('hostAdapters', readAdapter),
      virtualMachines,
      unread: this.#unread,
    };
  }

  #parsed<T>(part: Part, read: (row: unknown) => z.ZodSafeParseResult<T>): T[] {
    return this.#rows[part].flatMap((row) => {
      const parsed = read(row);
      if (parsed.success) return [parsed.data];
      this.#unread.push({
        what: WHAT[part],
        name: nameOf(row),
        code: 'Unmapped',
        message: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      });
      return [];
    });
  }

  #addUnread(row: unknown): void {
    const parsed = UnreadRow.safeParse(row);
    if (!parsed.success) return;
    const { what, name, error } = parsed.data;
    const { code, message } = toAppError(error);
    this.#unread.push({ what, name: name ?? '', code, message });
  }

  #addHomeless(adapter: NetworkAdapter): void {
    this.#unread.push({
      what: 'virtual machine',
      name: machineOf(adapter),
      code: 'ObjectNotFound',
      message: `The virtual machine of network adapter ${adapter.name} was not listed.`,
    });
  }
}

const WHAT: Readonly<Record<Part, string>> = {
  switches: 'virtual switch',
  physicalAdapters: 'physical adapter',
  adapters: 'network adapter',
  hostAdapters: 'adapter of the management OS',
  virtualMachines: 'virtual machine',
};

/** The VM's GUID in an adapter's Id: `Microsoft:<vm>\<adapter>`. */
function machineOf({ id }: NetworkAdapter): string {
  return id.slice('Microsoft:'.length).split('\\', 1)[0]?.toLowerCase() ?? '';
}

function nameOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'name' in row && typeof row.name === 'string'
    ? row.name
    : '';
}
