import { helper } from './helper.ts';

/**
 * How the ids of added things go from a set-up script to its undo script, through a file beside both.
 *
 * That file can be edited by whoever can write there, so nothing in it is believed: its form is held
 * to a pattern, and what an id names must be on the VM, under the name and absent before as the undo
 * script itself says, for every id, before the first change.
 */
export const ID_HELPERS = [
  helper(`function New-MirrorIdFile([string] $Path, [string] $Plan) {
    if (Test-Path -LiteralPath $Path) { throw "This plan was run here before. Run its undo script first; then, if it is still there, remove $Path." }
    Set-Content -LiteralPath $Path -Value "mirror-manager $Plan" -Encoding Ascii
}`),
  helper(`function Save-MirrorId([string] $Path, [string] $Step, [string] $Id) {
    Add-Content -LiteralPath $Path -Value "$Step $Id" -Encoding Ascii
}`),
  helper(`function Read-MirrorId([string] $Path, [string] $Plan, [string] $Step, [string] $Pattern) {
    if (-not (Test-Path -LiteralPath $Path)) { throw "The id file that the set-up script wrote is needed: $Path" }
    $lines = @(Get-Content -LiteralPath $Path -Encoding Ascii)
    $odd = @($lines -cnotmatch '\\A(mirror-manager [0-9a-f]{16}|s[1-9][0-9]{0,3} [-:\\\\0-9A-Za-z]+)\\z')
    $mine = @($lines -cmatch "\\A$Step ")
    if ($odd.Count -ne 0 -or $lines[0] -cne "mirror-manager $Plan" -or $mine.Count -ne 1 -or $mine[0] -cnotmatch "\\A$Step $Pattern\\z") {
        throw "The id file is not as the set-up script wrote it: $Path"
    }
    $id = $mine[0].Substring($Step.Length + 1)
    if (@($lines -like "* $id").Count -ne 1) { throw "The id file has one id twice: $Path" }
    $id
}`),
  helper(`function Assert-MirrorAddedAdapter([string] $VMId, [string] $Id, [string] $Name, [string[]] $Before) {
    if ($Before -contains $Id) { throw "Adapter $Id was there before the set-up script ran." }
    $adapter = Get-MirrorAdapter -VMId $VMId -Id $Id
    Assert-MirrorName -Expected $Name -Found $adapter.Name
}`),
  helper(`function Assert-MirrorAddedSwitch([string] $Id, [string] $Name, [string[]] $Before) {
    if ($Before -contains $Id) { throw "The switch $Id was there before the set-up script ran." }
    $vmSwitch = Hyper-V\\Get-VMSwitch -Id $Id
    Assert-MirrorName -Expected $Name -Found $vmSwitch.Name
}`),
] as const;
