# The mode of a switch's external port: MonitorMode of its security feature, 0 None, 1 Destination,
# 2 Source (Msvm_EthernetSwitchPortSecuritySettingData). A port that was never configured mirrors nothing.
# The feature is asked for by the switch's name alone, so a name that others bear too, or that reads as
# a wildcard, is left unread.
function Read-MirrorExternalPort([hashtable] $Work, [object] $VMSwitch, [object[]] $All) {
    $name = [string] $VMSwitch.Name
    $bearers = 0
    foreach ($each in $All) {
        if ([string]::Equals([string] $each.Name, $name, [System.StringComparison]::OrdinalIgnoreCase)) { $bearers++ }
    }
    $problems = @()
    $mode = $null
    try {
        if ($bearers -ne 1 -or $name.IndexOfAny('*?[]`'.ToCharArray()) -ge 0) {
            Stop-MirrorCall 'NotSupported' 'Its name does not name this switch alone.' (Limit-MirrorText $name 500)
        }
        $feature = @(Hyper-V\Get-VMSwitchExtensionPortFeature -ExternalPort -SwitchName $name -FeatureId '776e0ba7-94a1-41c8-8f28-951f524251b5' -ErrorAction SilentlyContinue -ErrorVariable problems)
        if ($feature.Length -eq 1) {
            $mode = @{ '0' = 'None'; '1' = 'Destination'; '2' = 'Source' }[[string] $feature[0].SettingData.MonitorMode]
        } elseif ($feature.Length -eq 0 -and @($problems).Length -eq 0) {
            $mode = 'None'
        }
    } catch {
        $problems = @($_)
    }
    Add-MirrorUnread $Work 'external port' $problems
    $mode
}
