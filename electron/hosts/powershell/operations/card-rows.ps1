# Rows of physical network cards; null stands for what could not be read.
function ConvertTo-MirrorCardRows([object[]] $Cards, [object] $Addresses, [object] $Routes, [object] $Connections) {
    $remote = $null
    if ($null -ne $Connections) {
        $remote = @{}
        foreach ($each in $Connections) {
            if (3389, 5985, 5986, 22 -contains $each.LocalPort) { $remote[([string] $each.LocalAddress).Split('%')[0]] = $true }
        }
    }
    foreach ($card in $Cards) {
        $index = [string] $card.InterfaceIndex
        $own = $null
        $session = $null
        $default = $null
        if ($null -ne $Addresses) {
            $own = [string[]] @(foreach ($each in $Addresses) { if ([string] $each.InterfaceIndex -eq $index) { [string] $each.IPAddress } })
        }
        if ($null -ne $own -and $null -ne $remote) {
            $session = $false
            foreach ($address in $own) { if ($remote.ContainsKey($address.Split('%')[0])) { $session = $true } }
        }
        if ($null -ne $Routes) {
            $default = $false
            foreach ($each in $Routes) {
                if ([string] $each.InterfaceIndex -eq $index -and '0.0.0.0/0', '::/0' -contains $each.DestinationPrefix) { $default = $true }
            }
        }
        $status = [string] $card.Status
        if ($status -eq '') { $status = $null }
        $speed = [string] $card.LinkSpeed
        if ($speed -eq '') { $speed = $null }
        $mac = [string] $card.MacAddress
        if ($mac -eq '') { $mac = $null }
        @{ name = Limit-MirrorText $card.Name 4096; description = Limit-MirrorText $card.InterfaceDescription 4096
            interfaceIndex = $card.InterfaceIndex; mac = $mac; status = $status; linkSpeed = $speed
            addresses = $own; defaultRoute = $default; remoteSession = $session }
    }
}
