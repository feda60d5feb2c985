@{
    RootModule        = 'Hyper-V.psm1'
    ModuleVersion     = '2.0.0.0'
    GUID              = '3f0a1c5e-6b1d-4f53-9a34-0c7c8d5c1e77'
    FunctionsToExport = '*'
}
