# A module that is called `Hyper-V` and is not Microsoft's: a handful of cmdlets as script functions over a
# JSON file (its path in FOREIGN_HYPERV_STATE), giving plain objects. It has no checkpoints, no teams, no
# port features, no jobs and no -All, and Add-VMNetworkAdapter gives nothing back, -Passthru or not. The names
# of adapters stand in the file behind an equals sign: ConvertFrom-Json takes some for dates.

function Read-State { ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($env:FOREIGN_HYPERV_STATE)) }

function Write-State($State) {
    [System.IO.File]::WriteAllText($env:FOREIGN_HYPERV_STATE, (ConvertTo-Json -InputObject $State -Depth 6))
}

function Write-Refusal([string] $Id, [string] $Message, [string] $Target) {
    Write-Error -Message $Message -ErrorId $Id -Category InvalidOperation -TargetObject $Target
}

function New-AdapterObject($Machine, $Adapter) {
    [pscustomobject] @{
        Id = $Adapter.id; Name = $Adapter.name.Substring(1); VMId = [guid] $Machine.id; VMName = $Machine.name
        SwitchId = $Adapter.switchId; SwitchName = $Adapter.switchName; PortMirroringMode = $Adapter.mode
        Connected = $null -ne $Adapter.switchId; MacAddress = '00155D000001'; DynamicMacAddressEnabled = $true
        IPAddresses = $Adapter.addresses; IsManagementOs = $false
    }
}

function Edit-Adapter([string] $Id, [string] $Field, $Value, [string] $SwitchName) {
    $state = Read-State
    foreach ($machine in $state.vms) {
        foreach ($adapter in $machine.adapters) {
            if ($adapter.id -ne $Id) { continue }
            $adapter.$Field = $Value
            if ($Field -eq 'switchId') { $adapter.switchName = $SwitchName }
            Write-State $state
            return
        }
    }
    Write-Refusal 'ObjectNotFound' 'Kein solcher Netzwerkadapter.' $Id
}

function Get-VMHost {
    [CmdletBinding()] param()
    $name = (Read-State).host
    if ($null -eq $name) { Write-Refusal 'AccessDenied' 'Zugriff verweigert.' 'localhost' }
    else { [pscustomobject] @{ Name = $name } }
}

function Get-VM {
    [CmdletBinding()] param([string] $Name = '*', [guid] $Id)
    foreach ($machine in (Read-State).vms) {
        if ($PSBoundParameters.ContainsKey('Id') -and [guid] $machine.id -ne $Id) { continue }
        if ($null -ne $machine.broken) { Write-Refusal 'OperationFailed' 'Die Konfiguration ist nicht lesbar.' $machine.name; continue }
        [pscustomobject] @{ Id = [guid] $machine.id; Name = $machine.name; State = $machine.state; Generation = 2 }
    }
}

function Get-VMSwitch {
    [CmdletBinding()] param()
    foreach ($each in (Read-State).switches) {
        [pscustomobject] @{ Id = [guid] $each.id; Name = $each.name; SwitchType = $each.type }
    }
}

function Get-VMNetworkAdapter {
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'Name')] [string] $VMName,
        [Parameter(Mandatory = $true, ParameterSetName = 'Object')] $VM
    )
    foreach ($machine in (Read-State).vms) {
        if ($PSCmdlet.ParameterSetName -eq 'Object') { if ([guid] $machine.id -ne $VM.Id) { continue } }
        elseif ($machine.name -notlike $VMName) { continue }
        foreach ($adapter in $machine.adapters) { New-AdapterObject $machine $adapter }
    }
}

function Set-VMNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VMNetworkAdapter, [string] $PortMirroring)
    if ($PSCmdlet.ShouldProcess($VMNetworkAdapter.Name)) { Edit-Adapter $VMNetworkAdapter.Id 'mode' $PortMirroring }
}

function Add-VMNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true)] $VM, [string] $Name, [string] $StaticMacAddress, [switch] $Passthru)
    $state = Read-State
    foreach ($machine in $state.vms) {
        if ([guid] $machine.id -ne $VM.Id) { continue }
        $machine.adapters = @($machine.adapters) + @([pscustomobject] @{
            id = "Microsoft:$($machine.id)\$([guid]::NewGuid())"; name = "=$Name"; mode = 'None'
            switchId = $null; switchName = $null; addresses = @()
        })
    }
    Write-State $state
}

function Remove-VMNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VMNetworkAdapter)
    $state = Read-State
    foreach ($machine in $state.vms) {
        $machine.adapters = @(foreach ($adapter in $machine.adapters) { if ($adapter.id -ne $VMNetworkAdapter.Id) { $adapter } })
    }
    Write-State $state
}

function Rename-VMNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VMNetworkAdapter, [string] $NewName)
    Edit-Adapter $VMNetworkAdapter.Id 'name' "=$NewName"
}

function Connect-VMNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VMNetworkAdapter, [Parameter(Mandatory = $true)] $VMSwitch)
    if ($VMSwitch.Name -eq 'refuses') { Write-Refusal 'OperationFailed' 'Der Vorgang ist fehlgeschlagen.' $VMSwitch.Name; return }
    Edit-Adapter $VMNetworkAdapter.Id 'switchId' "$($VMSwitch.Id)" $VMSwitch.Name
}

function Disconnect-VMNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VMNetworkAdapter)
    Edit-Adapter $VMNetworkAdapter.Id 'switchId' $null $null
}

function Set-Power($VM, [string] $Power) {
    $state = Read-State
    foreach ($machine in $state.vms) { if ([guid] $machine.id -eq $VM.Id) { $machine.state = $Power } }
    Write-State $state
}

function Start-VM {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VM)
    Set-Power $VM 'Running'
}

function Stop-VM {
    [CmdletBinding(SupportsShouldProcess = $true)] param([Parameter(Mandatory = $true)] $VM, [switch] $Force)
    Set-Power $VM 'Off'
}
