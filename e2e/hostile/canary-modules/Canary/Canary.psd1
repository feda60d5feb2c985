@{
    RootModule = 'Canary.psm1'
    ModuleVersion = '0.1'
    GUID = '0f0dd0c2-4f4b-4d7e-9a53-3d1b6a7c9e21'
    FunctionsToExport = 'Invoke-Canary'
    CmdletsToExport = @()
    AliasesToExport = @()
}
