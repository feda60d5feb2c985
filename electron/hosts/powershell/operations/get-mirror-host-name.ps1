# The name of the host that has answered, or of this computer where the answer has none.
function Get-MirrorHostName([object] $VMHost) {
    $name = Limit-MirrorText $VMHost.Name 4096
    if ($name.Length -eq 0) { $name = Limit-MirrorText $VMHost.ComputerName 4096 }
    if ($name.Length -eq 0) { $name = [System.Environment]::MachineName }
    $name
}
