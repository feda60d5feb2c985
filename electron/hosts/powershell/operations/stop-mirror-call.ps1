# Ends the call with an error of our own, known by its id as Hyper-V's are.
function Stop-MirrorCall([string] $Id, [string] $Message, [string] $Target) {
    $exception = New-Object System.InvalidOperationException $Message
    throw (New-Object System.Management.Automation.ErrorRecord $exception, $Id, 'InvalidOperation', $Target)
}
