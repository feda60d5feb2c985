using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace MirrorEngine;

/// <summary>Marks a cmdlet that lives in Microsoft.PowerShell.Management; the others live in Utility.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManagementAttribute : Attribute;

/// <summary>
/// Puts this assembly's cmdlets into a session, under the module names they have in real PowerShell.
///
/// The engine package holds the language and Microsoft.PowerShell.Core alone: Write-Output, Select-Object or
/// Get-Content come with Utility and Management, which are not on NuGet.
/// </summary>
public static class StandInCmdlets
{
    private static readonly (string Alias, string Cmdlet)[] WindowsAliases =
    [
        ("ac", "Add-Content"), ("cat", "Get-Content"), ("cp", "Copy-Item"), ("ls", "Get-ChildItem"), ("mv", "Move-Item"),
        ("ps", "Get-Process"), ("rm", "Remove-Item"), ("rmdir", "Remove-Item"), ("sc", "Set-Content"),
        ("sleep", "Start-Sleep"), ("sort", "Sort-Object"), ("write", "Write-Output"),
    ];

    public static void AddTo(InitialSessionState state)
    {
        var utility = EngineInternals.SnapIn("Microsoft.PowerShell.Utility");
        var management = EngineInternals.SnapIn("Microsoft.PowerShell.Management");
        foreach (var type in typeof(StandInCmdlets).Assembly.GetExportedTypes())
        {
            if (type.GetCustomAttribute<CmdletAttribute>(inherit: false) is not { } cmdlet)
            {
                continue;
            }
            var entry = new SessionStateCmdletEntry($"{cmdlet.VerbName}-{cmdlet.NounName}", type, helpFileName: null);
            EngineInternals.SetSnapIn(entry, type.IsDefined(typeof(ManagementAttribute)) ? management : utility);
            state.Commands.Add(entry);
        }
        // Off Windows the engine leaves these names to programs; the scripts here are written for Windows.
        foreach (var (alias, cmdlet) in WindowsAliases)
        {
            if (state.Commands[alias].Count == 0)
            {
                state.Commands.Add(new SessionStateAliasEntry(alias, cmdlet));
            }
        }
    }
}
