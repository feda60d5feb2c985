# The state of what a step is about, as it goes into the record and into the reply.
function New-MirrorState([object] $VM, [object] $Adapter, [object] $VMSwitch) {
    $state = @{ vm = $null; adapter = $null; switch = $null }
    if ($null -ne $VM) {
        $name = [string] $VM.Name
        if ($name.Length -gt 4096) { $name = $name.Substring(0, 4096) }
        $state.vm = @{ id = [string] $VM.Id; name = $name; state = [string] $VM.State }
    }
    if ($null -ne $Adapter) { $state.adapter = ConvertTo-MirrorAdapterRows $Adapter }
    if ($null -ne $VMSwitch) { $state.switch = @(ConvertTo-MirrorSwitchRows @($VMSwitch) $null $null)[0] }
    $state
}
