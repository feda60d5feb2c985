using System.Diagnostics;
using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>Get-Process by name or id on this machine.</summary>
[Management]
[Cmdlet(VerbsCommon.Get, "Process", DefaultParameterSetName = "Name")]
public sealed class GetProcessCommand : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "Name", ValueFromPipelineByPropertyName = true)]
    [Alias("ProcessName")]
    public string[] Name { get; set; } = ["*"];

    [Parameter(Mandatory = true, ParameterSetName = "Id", ValueFromPipelineByPropertyName = true)]
    [Alias("PID")]
    public int[]? Id { get; set; }

    protected override void ProcessRecord()
    {
        var processes = Process.GetProcesses();
        if (Id is not null)
        {
            foreach (var id in Id)
            {
                Write(processes.Where(process => process.Id == id), $"Cannot find a process with the process identifier {id}.", "NoProcessFoundForGivenId", id);
            }
            return;
        }
        foreach (var name in Name)
        {
            var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
            Write(processes.Where(process => pattern.IsMatch(process.ProcessName)), $"Cannot find a process with the name \"{name}\".", "NoProcessFoundForGivenName", name);
        }
    }

    private void Write(IEnumerable<Process> found, string message, string errorId, object target)
    {
        var list = found.ToList();
        WriteObject(list, enumerateCollection: true);
        if (list.Count == 0 && !(target is string name && WildcardPattern.ContainsWildcardCharacters(name)))
        {
            WriteError(new ErrorRecord(new ProcessCommandException(message), errorId, ErrorCategory.ObjectNotFound, target));
        }
    }
}

/// <summary>A process that is not there.</summary>
public class ProcessCommandException(string message) : SystemException(message);
