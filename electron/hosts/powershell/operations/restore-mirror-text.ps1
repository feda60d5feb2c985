# Arguments as they were meant: where one of them looks like a date, every string travels with one more
# character before it, because ConvertFrom-Json would make a date of it, and a name may look like one.
function Restore-MirrorText([object] $Value) {
    if ($Value -is [string]) { return $Value.Substring(1) }
    if ($Value -is [array]) {
        $list = @(foreach ($item in $Value) { Restore-MirrorText $item })
        return , $list
    }
    if ($Value -isnot [System.Management.Automation.PSCustomObject]) { return $Value }
    $restored = @{}
    foreach ($property in $Value.PSObject.Properties) {
        $each = $property.Value
        if ($each -is [string]) { $restored[$property.Name] = $each.Substring(1) }
        elseif ($null -eq $each) { $restored[$property.Name] = $null }
        else { $restored[$property.Name] = Restore-MirrorText $each }
    }
    return $restored
}
