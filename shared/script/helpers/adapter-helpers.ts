import { helper, waitHelper } from './helper.ts';

const read = 'Find-MirrorAdapter -VMId $VMId -Id $Id';

/** What a script needs to find an adapter by its id and to read its state back. */
export const ADAPTER_HELPERS = [
  helper(`function Find-MirrorAdapter([string] $VMId, [string] $Id) {
    $vm = Hyper-V\\Get-VM -Id $VMId
    Hyper-V\\Get-VMNetworkAdapter -VM $vm | Where-Object { $_.Id -eq $Id }
}`),
  helper(`function Get-MirrorAdapter([string] $VMId, [string] $Id) {
    $found = @(Find-MirrorAdapter -VMId $VMId -Id $Id)
    if ($found.Count -ne 1) { throw "The VM $VMId has no adapter $Id." }
    $found[0]
}`),
  waitHelper({
    head: 'Wait-MirrorMode([string] $VMId, [string] $Id, [string] $Mode)',
    seconds: 10,
    read,
    until: '"$($found.PortMirroringMode)" -eq $Mode',
    otherwise: 'The mirroring mode of adapter $Id has not become $Mode.',
  }),
  waitHelper({
    head: 'Wait-MirrorSwitch([string] $VMId, [string] $Id, [string] $SwitchId)',
    seconds: 10,
    read,
    until: '$found -and "$($found.SwitchId)".Replace([string][guid]::Empty, \'\') -eq $SwitchId',
    otherwise: "Adapter $Id is not on the switch '$SwitchId' ('' is none).",
  }),
  waitHelper({
    head: 'Wait-MirrorName([string] $VMId, [string] $Id, [string] $Name)',
    seconds: 10,
    read,
    until: '$found -and [string]::Equals($found.Name, $Name)',
    otherwise: 'The name of adapter $Id has not changed as planned.',
  }),
  waitHelper({
    head: 'Wait-MirrorRemoval([string] $VMId, [string] $Id)',
    seconds: 10,
    read: `@(${read})`,
    until: '$found.Count -eq 0',
    otherwise: 'Adapter $Id is still there.',
  }),
] as const;
