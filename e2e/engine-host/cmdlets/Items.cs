using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

[Management]
[Cmdlet(VerbsCommon.Get, "Item", DefaultParameterSetName = ByPath)]
public sealed class GetItemCommand : MandatoryPathCommand
{
    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord() =>
        Try(() => WriteObject(InvokeProvider.Item.Get([.. Paths], Force, IsLiteral), enumerateCollection: true));
}

[Management]
[Cmdlet(VerbsCommon.Get, "ChildItem", DefaultParameterSetName = ByPath)]
public sealed class GetChildItemCommand : PathCommand
{
    [Parameter(Position = 0, ParameterSetName = ByPath, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public string[] Path { get; set; } = ["."];

    [Parameter(Position = 1)]
    public string? Filter { get; set; }

    [Parameter]
    public string[] Include { get; set; } = [];

    [Parameter]
    public SwitchParameter Recurse { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    [Parameter]
    public SwitchParameter Name { get; set; }

    [Parameter]
    public SwitchParameter File { get; set; }

    [Parameter]
    public SwitchParameter Directory { get; set; }

    protected override void ProcessRecord() => Try(() =>
    {
        var patterns = (Filter is null ? Include : [.. Include, Filter])
            .Select(pattern => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase))
            .ToArray();
        foreach (var item in InvokeProvider.ChildItem.Get(LiteralPath ?? Path, Recurse, uint.MaxValue, Force, IsLiteral))
        {
            var name = item.Properties["PSChildName"]?.Value as string ?? item.ToString();
            var wanted = patterns.Length == 0 || patterns.Any(pattern => pattern.IsMatch(name));
            wanted &= !File || item.BaseObject is FileInfo;
            wanted &= !Directory || item.BaseObject is DirectoryInfo;
            if (wanted)
            {
                WriteObject(Name ? name : item);
            }
        }
    });
}

[Management]
[Cmdlet(VerbsCommon.New, "Item", SupportsShouldProcess = true, DefaultParameterSetName = "pathSet")]
public sealed class NewItemCommand : PathCommand
{
    [Parameter(Position = 0, ParameterSetName = "nameSet")]
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = "pathSet")]
    public string[] Path { get; set; } = ["."];

    [Parameter(Mandatory = true, ParameterSetName = "nameSet")]
    public string? Name { get; set; }

    [Parameter]
    [Alias("Type")]
    public string ItemType { get; set; } = "File";

    [Parameter(ValueFromPipeline = true)]
    [Alias("Target")]
    public object? Value { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        if (ShouldProcess(string.Join(", ", Path), "New-Item"))
        {
            Try(() => WriteObject(InvokeProvider.Item.New(Path, Name ?? string.Empty, ItemType, Value!, Force), enumerateCollection: true));
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Remove, "Item", SupportsShouldProcess = true, DefaultParameterSetName = ByPath)]
public sealed class RemoveItemCommand : MandatoryPathCommand
{
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in Paths.Where(path => ShouldProcess(path, "Remove-Item")))
        {
            Try(() => InvokeProvider.Item.Remove([path], Recurse, Force, IsLiteral));
        }
    }
}

/// <summary>Copy-Item and Move-Item: what they share is a destination.</summary>
public abstract class TransferItemCommand : MandatoryPathCommand
{
    [Parameter(Position = 1)]
    public string Destination { get; set; } = ".";

    [Parameter]
    public SwitchParameter Force { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    protected void Pass(IEnumerable<PSObject> items)
    {
        if (PassThru)
        {
            WriteObject(items, enumerateCollection: true);
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Copy, "Item", DefaultParameterSetName = ByPath)]
public sealed class CopyItemCommand : TransferItemCommand
{
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    protected override void ProcessRecord() =>
        Try(() => Pass(InvokeProvider.Item.Copy([.. Paths], Destination, Recurse, CopyContainers.CopyTargetContainer, Force, IsLiteral)));
}

[Management]
[Cmdlet(VerbsCommon.Move, "Item", DefaultParameterSetName = ByPath)]
public sealed class MoveItemCommand : TransferItemCommand
{
    protected override void ProcessRecord() =>
        Try(() => Pass(InvokeProvider.Item.Move([.. Paths], Destination, Force, IsLiteral)));
}
