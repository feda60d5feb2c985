# What PowerShell sees of the stand-in modules: lines of text, all in one JSON array.
$ErrorActionPreference = 'Stop'
$common = [System.Management.Automation.Cmdlet]::CommonParameters
$lines = New-Object 'System.Collections.Generic.List[string]'

foreach ($module in @('Hyper-V', 'NetAdapter')) {
    Import-Module $module
    foreach ($cmdlet in @(Get-Command -Module $module)) {
        $name = $cmdlet.Name
        $lines.Add("cmdlet $module\$name $($cmdlet.CommandType)")
        $seen = @{}
        foreach ($set in $cmdlet.ParameterSets) {
            $at = "$name/$($set.Name)"
            $lines.Add("set $at default=$($set.IsDefault)")
            foreach ($parameter in $set.Parameters) {
                if ($common -contains $parameter.Name) { continue }
                $position = if ($parameter.Position -lt 0) { '' } else { $parameter.Position }
                $lines.Add("binding $at -$($parameter.Name) mandatory=$($parameter.IsMandatory) position=$position value=$($parameter.ValueFromPipeline) property=$($parameter.ValueFromPipelineByPropertyName) rest=$($parameter.ValueFromRemainingArguments)")
                if ($seen.ContainsKey($parameter.Name)) { continue }
                $seen[$parameter.Name] = $true
                $type = $parameter.ParameterType
                $lines.Add("type $name -$($parameter.Name) $($type.Name)")
                foreach ($alias in $parameter.Aliases) { $lines.Add("alias $name -$($parameter.Name) $alias") }
                if ($type.IsArray) { $type = $type.GetElementType() }
                $allowed = if ($type.IsEnum) { [Enum]::GetNames($type) }
                foreach ($attribute in $parameter.Attributes) {
                    if ($attribute -is [System.Management.Automation.ValidateSetAttribute]) { $allowed = $attribute.ValidValues }
                }
                foreach ($value in $allowed) { $lines.Add("value $name -$($parameter.Name) $value") }
            }
        }
    }
}

foreach ($type in [Microsoft.HyperV.PowerShell.VirtualMachine].Assembly.GetTypes()) {
    if ($type.Namespace -ne 'Microsoft.HyperV.PowerShell' -or -not $type.IsPublic) { continue }
    if ($type.IsEnum) {
        foreach ($name in [Enum]::GetNames($type)) {
            $lines.Add("enum $($type.Name) $name=$($type.GetField($name).GetRawConstantValue())")
        }
        continue
    }
    $lines.Add("class $($type.Name)")
    foreach ($property in $type.GetProperties()) {
        $inner = [Nullable]::GetUnderlyingType($property.PropertyType)
        $shown = if ($null -eq $inner) { $property.PropertyType.Name } else { "$($inner.Name)?" }
        $lines.Add("property $($type.Name).$($property.Name) $shown")
    }
}

ConvertTo-Json -InputObject $lines.ToArray() -Compress
