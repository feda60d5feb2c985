using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

[Cmdlet(VerbsCommon.Set, "Alias")]
public sealed class SetAliasCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)]
    public string Name { get; set; } = string.Empty;

    [Parameter(Position = 1, Mandatory = true)]
    public string Value { get; set; } = string.Empty;

    protected override void ProcessRecord() => InvokeProvider.Item.Set("Alias:" + Name, Value);
}

[Cmdlet(VerbsCommon.Get, "Alias")]
public sealed class GetAliasCommand : PSCmdlet
{
    [Parameter(Position = 0)]
    public string[] Name { get; set; } = ["*"];

    protected override void ProcessRecord()
    {
        foreach (var name in Name)
        {
            WriteObject(InvokeCommand.GetCommands(name, CommandTypes.Alias, nameIsPattern: true), enumerateCollection: true);
        }
    }
}
