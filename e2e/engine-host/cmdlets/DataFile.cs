using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Microsoft.PowerShell.Commands;

/// <summary>Import-PowerShellDataFile: the one hashtable of a .psd1 file, whose text is never run.</summary>
[Cmdlet(VerbsData.Import, "PowerShellDataFile", DefaultParameterSetName = "ByPath")]
public sealed class ImportPowerShellDataFileCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = "ByPath")]
    public string[] Path { get; set; } = [];

    [Parameter(Mandatory = true, ParameterSetName = "ByLiteralPath", ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string[]? LiteralPath { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in LiteralPath ?? Path)
        {
            var file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);
            var tree = Parser.ParseFile(file, out _, out var errors);
            var table = tree.Find(node => node is HashtableAst, searchNestedScriptBlocks: false);
            if (errors.Length > 0 || table is null)
            {
                var wrong = new PSInvalidOperationException($"The file '{file}' could not be parsed as a PowerShell Data File.");
                WriteError(new ErrorRecord(wrong, "CouldNotParseAsPowerShellDataFile", ErrorCategory.InvalidData, file));
                continue;
            }
            WriteObject((Hashtable)table.SafeGetValue());
        }
    }
}
