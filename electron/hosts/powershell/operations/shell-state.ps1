# What the functions remember from call to call, set once in a fresh shell: strict mode minds a variable
# that was never set.
$script:MirrorModuleAsserted = $false
$script:MirrorJobs = @{}
$script:MirrorModes = @{ None = 'None'; Source = 'Source'; Destination = 'Destination' }
$script:MirrorVlanModes = @{ Untagged = 'Untagged'; Access = 'Access'; Trunk = 'Trunk'; Private = 'Private' }
$script:MirrorIsolationModes = @{ None = 'None'; NativeVirtualSubnet = 'NativeVirtualSubnet'; ExternalVirtualSubnet = 'ExternalVirtualSubnet'; Vlan = 'Vlan' }
$script:MirrorOnOff = @{ On = $true; Off = $false; True = $true; False = $false }
$script:MirrorRecordEncoding = New-Object System.Text.UTF8Encoding $false
