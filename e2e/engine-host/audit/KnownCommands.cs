namespace MirrorEngine;

/// <summary>
/// What a script may call beside the documented cmdlets of the facts file.
///
/// The cmdlets are those of Windows PowerShell 5.1's own modules (Core, Utility, Management, Security), so no
/// alias is among them: a script that the audit passes names everything in full.
/// </summary>
public static class KnownCommands
{
    private const string Core = """
        Add-History Clear-History Export-ModuleMember ForEach-Object Get-Command Get-History Get-Job Get-Module
        Import-Module Invoke-Command New-Module Out-Default Out-Host Out-Null Receive-Job Remove-Job Remove-Module
        Set-StrictMode Start-Job Stop-Job Wait-Job Where-Object
        """;

    private const string Utility = """
        Add-Member Add-Type Compare-Object ConvertFrom-Csv ConvertFrom-Json ConvertTo-Csv ConvertTo-Json Export-Csv
        Format-List Format-Table Get-Alias Get-Culture Get-Date Get-Host Get-Member Get-Random Get-UICulture Get-Unique
        Get-Variable Group-Object Import-Csv Import-PowerShellDataFile Measure-Command Measure-Object New-Alias New-Guid
        New-Object New-TimeSpan New-Variable Out-File Out-String Read-Host Remove-TypeData Remove-Variable Select-Object
        Select-String Set-Alias Set-Variable Sort-Object Start-Sleep Tee-Object Update-TypeData Write-Debug Write-Error
        Write-Host Write-Information Write-Output Write-Progress Write-Verbose Write-Warning
        """;

    private const string Management = """
        Add-Content Clear-Content Convert-Path Copy-Item Get-ChildItem Get-Content Get-HotFix Get-Item Get-ItemProperty
        Get-Location Get-Process Get-PSDrive Get-Service Get-WmiObject Join-Path Move-Item New-Item New-ItemProperty
        Pop-Location Push-Location Remove-Item Remove-ItemProperty Rename-Item Resolve-Path Set-Content Set-Item
        Set-ItemProperty Set-Location Split-Path Start-Process Start-Service Stop-Process Stop-Service Test-Path
        Wait-Process
        """;

    private const string Others = """
        Get-Acl Set-Acl Get-AuthenticodeSignature Get-ExecutionPolicy
        Get-CimInstance Get-CimAssociatedInstance Invoke-CimMethod
        Get-NetIPAddress Get-NetRoute Get-NetTCPConnection Get-NetIPInterface
        """;

    private static readonly HashSet<string> Names = new(
        string.Join(' ', Core, Utility, Management, Others).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> CommonParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ErrorVariable", "WarningVariable",
        "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable",
    };

    /// <summary>Parameters of PowerShell 6 and 7 on cmdlets that 5.1 has too.</summary>
    private static readonly Dictionary<string, string[]> NewerParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ForEach-Object"] = ["Parallel", "ThrottleLimit", "TimeoutSeconds", "AsJob", "UseNewRunspace"],
        ["ConvertTo-Json"] = ["AsArray", "EnumsAsStrings", "EscapeHandling"],
        ["ConvertFrom-Json"] = ["AsHashtable", "Depth", "NoEnumerate", "DateKind"],
        ["Sort-Object"] = ["Top", "Bottom", "Stable"],
        ["Get-Content"] = ["AsByteStream"],
        ["Set-Content"] = ["AsByteStream"],
        ["Add-Content"] = ["AsByteStream"],
        ["Join-Path"] = ["AdditionalChildPath"],
        ["Split-Path"] = ["LeafBase", "Extension"],
        ["Get-Date"] = ["AsUTC", "UnixTimeSeconds"],
    };

    public static bool Contains(string name) => Names.Contains(name);

    public static bool IsCommonParameter(string name) => CommonParameters.Contains(name);

    public static bool IsNewerParameter(string command, string parameter) =>
        NewerParameters.TryGetValue(command, out var newer)
        && newer.Any(name => name.StartsWith(parameter, StringComparison.OrdinalIgnoreCase) && parameter.Length > 2);
}
