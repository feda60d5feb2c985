@{
    RootModule = 'Hyper-V.psm1'
    ModuleVersion = '0.1'
    GUID = '5b0f0f3a-52a5-4a0e-9d3b-8a6a9a0b6a11'
    FunctionsToExport = 'Get-VM', 'Get-VMHost', 'Get-VMSwitch', 'Get-VMNetworkAdapter', 'Set-VMNetworkAdapter',
        'Add-VMNetworkAdapter', 'Remove-VMNetworkAdapter', 'Rename-VMNetworkAdapter', 'Connect-VMNetworkAdapter',
        'Disconnect-VMNetworkAdapter', 'Start-VM', 'Stop-VM'
    CmdletsToExport = @()
    AliasesToExport = @()
}
