# Refuses a virtual machine that is in another state than the step needs.
function Assert-MirrorPower([object] $VM, [string] $State) {
    $found = [string] $VM.State
    if ($found -ne $State) { Stop-MirrorCall 'InvalidState' "The virtual machine is $found and not $State." $VM.Id }
}
