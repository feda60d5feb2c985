using System.Management.Automation;
using System.Management.Automation.Runspaces;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>Update-TypeData for one member or a default display set; type files are not read.</summary>
[Cmdlet(VerbsData.Update, "TypeData")]
public sealed class UpdateTypeDataCommand : PSCmdlet
{
    [Parameter(Mandatory = true)]
    public string TypeName { get; set; } = string.Empty;

    [Parameter]
    public PSMemberTypes MemberType { get; set; }

    [Parameter]
    public string? MemberName { get; set; }

    [Parameter]
    public object? Value { get; set; }

    [Parameter]
    public string[]? DefaultDisplayPropertySet { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        var data = new TypeData(TypeName) { IsOverride = Force };
        if (MemberName is not null)
        {
            data.Members.Add(MemberName, MakeMember(MemberName));
        }
        if (DefaultDisplayPropertySet is not null)
        {
            data.DefaultDisplayPropertySet = new PropertySetData(DefaultDisplayPropertySet);
        }
        try
        {
            EngineInternals.TypesOf(Runspace.DefaultRunspace).AddType(data);
        }
        catch (RuntimeException refused)
        {
            WriteError(new ErrorRecord(refused, "TypesDynamicUpdateException", ErrorCategory.InvalidOperation, null));
        }
    }

    private TypeMemberData MakeMember(string name) => MemberType switch
    {
        PSMemberTypes.NoteProperty => new NotePropertyData(name, Value),
        PSMemberTypes.AliasProperty => new AliasPropertyData(name, LanguagePrimitives.ConvertTo<string>(Value)),
        PSMemberTypes.ScriptProperty => new ScriptPropertyData(name, LanguagePrimitives.ConvertTo<ScriptBlock>(Value)),
        PSMemberTypes.ScriptMethod => new ScriptMethodData(name, LanguagePrimitives.ConvertTo<ScriptBlock>(Value)),
        _ => throw new PSNotSupportedException($"Members of type {MemberType} cannot be added here."),
    };
}

[Cmdlet(VerbsCommon.Remove, "TypeData")]
public sealed class RemoveTypeDataCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    public string TypeName { get; set; } = string.Empty;

    protected override void ProcessRecord()
    {
        try
        {
            EngineInternals.TypesOf(Runspace.DefaultRunspace).RemoveType(TypeName);
        }
        catch (RuntimeException refused)
        {
            WriteError(new ErrorRecord(refused, "TypesDynamicRemoveException", ErrorCategory.InvalidOperation, null));
        }
    }
}
