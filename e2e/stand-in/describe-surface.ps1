# Writes what PowerShell itself says of the modules' surface, as one line of JSON. Arguments: the modules' names.
function Get-ParameterRow([object] $Parameter) {
    @{ name = $Parameter.Name; type = $Parameter.ParameterType.Name; aliases = @($Parameter.Aliases)
        mandatory = $Parameter.IsMandatory; position = $Parameter.Position
        value = $Parameter.ValueFromPipeline; property = $Parameter.ValueFromPipelineByPropertyName
        remaining = $Parameter.ValueFromRemainingArguments
        values = @(foreach ($each in $Parameter.Attributes) { if ($each -is [ValidateSet]) { $each.ValidValues } }) }
}
function Get-SetRow([object] $Set) {
    $common = [System.Management.Automation.Cmdlet]::CommonParameters
    @{ name = $Set.Name; default = $Set.IsDefault
        parameters = @(foreach ($each in $Set.Parameters) { if ($common -notcontains $each.Name) { Get-ParameterRow $each } }) }
}
function Get-TypeRow([type] $Type) {
    $row = @{ name = $Type.Name; isEnum = $Type.IsEnum; values = @{}; properties = @{} }
    if ($Type.IsEnum) { foreach ($name in [Enum]::GetNames($Type)) { $row.values[$name] = [int] [Enum]::Parse($Type, $name) } }
    else {
        foreach ($property in $Type.GetProperties()) {
            $nullable = [Nullable]::GetUnderlyingType($property.PropertyType)
            if ($null -eq $nullable) { $row.properties[$property.Name] = $property.PropertyType.Name }
            else { $row.properties[$property.Name] = $nullable.Name + '?' }
        }
    }
    $row
}
$cmdlets = foreach ($module in $args) {
    foreach ($each in Get-Command -Module $module) {
        @{ name = $each.Name; module = $module; class = $each.ImplementingType.FullName
            sets = @(foreach ($set in $each.ParameterSets) { Get-SetRow $set }) }
    }
}
$types = foreach ($each in [AppDomain]::CurrentDomain.GetAssemblies()) {
    if ($each.GetName().Name -eq 'StandIn.Hyper-V') {
        foreach ($type in $each.GetExportedTypes()) { if ($type.Namespace -eq 'Microsoft.HyperV.PowerShell') { Get-TypeRow $type } }
    }
}
ConvertTo-Json -InputObject @{ cmdlets = @($cmdlets); types = @($types) } -Depth 8 -Compress
