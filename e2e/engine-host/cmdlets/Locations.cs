using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

[Management]
[Cmdlet(VerbsCommon.Get, "Location")]
public sealed class GetLocationCommand : PSCmdlet
{
    protected override void ProcessRecord() => WriteObject(SessionState.Path.CurrentLocation);
}

[Management]
[Cmdlet(VerbsCommon.Set, "Location", DefaultParameterSetName = ByPath)]
public sealed class SetLocationCommand : MandatoryPathCommand
{
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in Paths)
        {
            Try(() => SessionState.Path.SetLocation(IsLiteral ? WildcardPattern.Escape(path) : path));
        }
        if (PassThru)
        {
            WriteObject(SessionState.Path.CurrentLocation);
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Push, "Location", DefaultParameterSetName = ByPath)]
public sealed class PushLocationCommand : PathCommand
{
    [Parameter(Position = 0, ParameterSetName = ByPath, ValueFromPipeline = true)]
    public string? Path { get; set; }

    protected override void ProcessRecord()
    {
        SessionState.Path.PushCurrentLocation(string.Empty);
        var path = LiteralPath is [var literal, ..] ? WildcardPattern.Escape(literal) : Path;
        if (path is not null)
        {
            Try(() => SessionState.Path.SetLocation(path));
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Pop, "Location")]
public sealed class PopLocationCommand : PSCmdlet
{
    protected override void ProcessRecord() => SessionState.Path.PopLocation(string.Empty);
}

[Management]
[Cmdlet(VerbsCommon.Get, "PSDrive")]
public sealed class GetPSDriveCommand : PSCmdlet
{
    [Parameter(Position = 0)]
    public string[] Name { get; set; } = ["*"];

    protected override void ProcessRecord()
    {
        var patterns = Name.Select(name => WildcardPattern.Get(name, WildcardOptions.IgnoreCase)).ToArray();
        WriteObject(SessionState.Drive.GetAll().Where(drive => patterns.Any(pattern => pattern.IsMatch(drive.Name))), enumerateCollection: true);
    }
}
