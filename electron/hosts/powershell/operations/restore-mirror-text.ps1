# Arguments as they were sent: every string travels with one more character before it, because
# ConvertFrom-Json takes strings that look like a date for one, and a name may look like one.
function Restore-MirrorText([object] $Value) {
    if ($Value -is [string]) { return $Value.Substring(1) }
    if ($Value -is [array]) {
        $list = @(foreach ($item in $Value) { Restore-MirrorText $item })
        return , $list
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $restored = @{}
        foreach ($property in $Value.PSObject.Properties) { $restored[$property.Name] = Restore-MirrorText $property.Value }
        return $restored
    }
    return $Value
}
