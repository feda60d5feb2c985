import type { NetworkAdapter } from '../../shared/model/network-adapter.ts';

/** An adapter's VLAN or isolation in a few characters, as a column of a table has them. */
export function vlanText(adapter: NetworkAdapter): string {
  const { isolationMode, isolationId, vlanMode, accessVlanId, allowedVlanIds, nativeVlanId } = adapter;
  if (isolationMode === 'Vlan') return `isolation ${idText(isolationId)}`;
  if (isolationMode !== null && isolationMode !== 'None') return `subnet ${idText(isolationId)}`;
  switch (vlanMode) {
    case null:
      return 'unknown';
    case 'Untagged':
      return 'untagged';
    case 'Access':
      return idText(accessVlanId);
    case 'Trunk': {
      const native = nativeVlanId === 0 || nativeVlanId === null ? '' : ` native ${String(nativeVlanId)}`;
      return `trunk ${allowedVlanIds ?? '?'}${native}`;
    }
    case 'Private':
      return `private ${idText(adapter.primaryVlanId)}/${adapter.secondaryVlanIds ?? '?'}`;
  }
}

function idText(id: number | null): string {
  return id === null ? '?' : String(id);
}
