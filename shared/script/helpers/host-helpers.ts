import { helper, waitHelper } from './helper.ts';

/** What a script needs to hold a VM, a switch or any single value to the plan. */
export const HOST_HELPERS = [
  helper(`function Assert-MirrorState([string] $What, [string] $Expected, [string] $Found) {
    if ($Found -ne $Expected) { throw "Not as planned: $What is '$Found' and not '$Expected'." }
}`),
  // Ordinal and without printing them: a linguistic comparison skips invisible characters, and a
  // terminal acts on some.
  helper(`function Assert-MirrorName([string] $Expected, [string] $Found) {
    if (-not [string]::Equals($Expected, $Found)) { throw 'Not as planned: it bears another name.' }
}`),
  waitHelper({
    head: 'Wait-MirrorVM([string] $VMId, [string] $State)',
    seconds: 300,
    read: 'Hyper-V\\Get-VM -Id $VMId',
    until: '"$($found.State)" -eq $State',
    otherwise: 'The VM $VMId has not become $State within five minutes.',
  }),
  waitHelper({
    head: 'Wait-MirrorSwitchType([string] $Id, [string] $Type)',
    seconds: 10,
    read: 'Hyper-V\\Get-VMSwitch | Where-Object { "$($_.Id)" -eq $Id }',
    until: '"$($found.SwitchType)" -eq $Type',
    otherwise: 'The switch $Id is not there as a switch of type $Type.',
  }),
  waitHelper({
    head: 'Wait-MirrorSwitchRemoval([string] $Id)',
    seconds: 10,
    read: '@(Hyper-V\\Get-VMSwitch | Where-Object { "$($_.Id)" -eq $Id })',
    until: '$found.Count -eq 0',
    otherwise: 'The switch $Id is still there.',
  }),
  helper(`function Assert-MirrorSwitchUnused([string] $Id) {
    $users = @(Hyper-V\\Get-VMNetworkAdapter -All | Where-Object { -not $_.IsManagementOs -and "$($_.SwitchId)" -eq $Id })
    if ($users.Count -ne 0) { throw "The switch $Id is in use by $($users.Count) adapters of VMs." }
}`),
] as const;
