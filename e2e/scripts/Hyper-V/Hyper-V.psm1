# A stand-in Hyper-V module, just enough for the saved scripts: tables in a text file, one line each.
#   vm      <id> <state>
#   switch  <id> <type> <name>
#   adapter <vm id> <id> <mode> <switch id or -> <name>
# Fields are parted by tabs, names are base64 of UTF-16. Every change is also noted in <file>.log.

$file = $env:TEXT_HYPERV
$rows = [System.Collections.ArrayList] @()
foreach ($line in [System.IO.File]::ReadAllLines($file)) { $null = $rows.Add($line.Split("`t")) }

function Encode([string] $Name) { [Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($Name)) }
function Decode([string] $Text) { [System.Text.Encoding]::Unicode.GetString([Convert]::FromBase64String($Text)) }

function Save([string] $What) {
    $lines = foreach ($row in $rows) { $row -join "`t" }
    [System.IO.File]::WriteAllLines($file, [string[]] @($lines))
    [System.IO.File]::AppendAllText("$file.log", "$What`n")
}

function Adapters([string] $VMId) {
    foreach ($row in $rows) {
        if ($row[0] -ne 'adapter' -or ($VMId -and $row[1] -ne $VMId)) { continue }
        $switch = $null
        if ($row[4] -ne '-') { $switch = [guid] $row[4] }
        [pscustomobject] @{
            Id = $row[2]; Name = Decode $row[5]; PortMirroringMode = $row[3]; SwitchId = $switch
            IsManagementOs = $false; Row = $row
        }
    }
}

function Get-VM([guid] $Id) {
    foreach ($row in $rows) {
        if ($row[0] -eq 'vm' -and $row[1] -eq $Id) { return [pscustomobject] @{ Id = $Id; State = $row[2]; Row = $row } }
    }
    throw "no VM $Id"
}

function Get-VMNetworkAdapter($VM, [switch] $All) {
    if ($All) { Adapters } else { Adapters "$($VM.Id)" }
}

function Get-VMSwitch([guid[]] $Id) {
    $found = @(foreach ($row in $rows) {
        if ($row[0] -ne 'switch' -or ($Id -and $Id -notcontains [guid] $row[1])) { continue }
        [pscustomobject] @{ Id = [guid] $row[1]; SwitchType = $row[2]; Name = Decode $row[3]; Row = $row }
    })
    if ($Id -and $found.Count -eq 0) { throw "no switch $Id" }
    $found
}

function Set-VMNetworkAdapter($VMNetworkAdapter, $PortMirroring, [switch] $Confirm) {
    $VMNetworkAdapter.Row[3] = "$PortMirroring"
    Save 'Set-VMNetworkAdapter'
}

function Add-VMNetworkAdapter($VM, [string] $Name, [string] $StaticMacAddress, [switch] $Passthru, [switch] $Confirm) {
    $id = "Microsoft:$($VM.Id)\$([guid]::NewGuid())"
    $null = $rows.Add([string[]] @('adapter', "$($VM.Id)", $id, 'None', '-', (Encode $Name)))
    Save 'Add-VMNetworkAdapter'
    if ($Passthru) { Adapters "$($VM.Id)" | Where-Object { $_.Id -eq $id } }
}

function Remove-VMNetworkAdapter($VMNetworkAdapter, [switch] $Confirm) {
    $rows.Remove($VMNetworkAdapter.Row)
    Save 'Remove-VMNetworkAdapter'
}

function Rename-VMNetworkAdapter($VMNetworkAdapter, [string] $NewName, [switch] $Confirm) {
    $VMNetworkAdapter.Row[5] = Encode $NewName
    Save 'Rename-VMNetworkAdapter'
}

function Connect-VMNetworkAdapter($VMNetworkAdapter, $VMSwitch, [switch] $Confirm) {
    $VMNetworkAdapter.Row[4] = "$($VMSwitch.Id)"
    Save 'Connect-VMNetworkAdapter'
}

function Disconnect-VMNetworkAdapter($VMNetworkAdapter, [switch] $Confirm) {
    $VMNetworkAdapter.Row[4] = '-'
    Save 'Disconnect-VMNetworkAdapter'
}

function New-VMSwitch([string] $Name, $SwitchType = 'External', [string] $NetAdapterInterfaceDescription, [bool] $AllowManagementOS, [switch] $Confirm) {
    $id = [guid]::NewGuid()
    $null = $rows.Add([string[]] @('switch', "$id", "$SwitchType", (Encode $Name)))
    Save 'New-VMSwitch'
    Get-VMSwitch -Id $id
}

function Remove-VMSwitch($VMSwitch, [switch] $Force, [switch] $Confirm) {
    $rows.Remove($VMSwitch.Row)
    Save 'Remove-VMSwitch'
}

function Start-VM($VM, [switch] $Confirm) {
    $VM.Row[2] = 'Running'
    Save 'Start-VM'
}

function Stop-VM($VM, [switch] $Force, [switch] $Confirm) {
    $VM.Row[2] = 'Off'
    Save 'Stop-VM'
}

Export-ModuleMember -Function *-VM*
