using System.Collections;
using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>One line of Get-Member.</summary>
public sealed class MemberDefinition(string typeName, string name, PSMemberTypes memberType, string definition)
{
    public string TypeName { get; } = typeName;

    public string Name { get; } = name;

    public PSMemberTypes MemberType { get; } = memberType;

    public string Definition { get; } = definition;

    public override string ToString() => Definition;
}

[Cmdlet(VerbsCommon.Get, "Member")]
public sealed class GetMemberCommand : PSCmdlet
{
    private readonly HashSet<string> typesDone = [];

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    public string[] Name { get; set; } = ["*"];

    [Parameter]
    [Alias("Type")]
    public PSMemberTypes MemberType { get; set; } = PSMemberTypes.All;

    protected override void ProcessRecord()
    {
        if (InputObject is null || !typesDone.Add(InputObject.TypeNames.FirstOrDefault(string.Empty)))
        {
            return;
        }
        var typeName = InputObject.TypeNames.FirstOrDefault(string.Empty);
        var patterns = Name.Select(name => WildcardPattern.Get(name, WildcardOptions.IgnoreCase)).ToArray();
        var members = InputObject.Members
            .Where(member => (member.MemberType & MemberType) != 0 && patterns.Any(pattern => pattern.IsMatch(member.Name)))
            .Where(member => !member.Name.StartsWith("get_", StringComparison.Ordinal) && !member.Name.StartsWith("set_", StringComparison.Ordinal))
            .OrderBy(member => member.MemberType.ToString(), StringComparer.OrdinalIgnoreCase)
            .ThenBy(member => member.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            WriteObject(new MemberDefinition(typeName, member.Name, member.MemberType, member.ToString() ?? string.Empty));
        }
    }

    protected override void EndProcessing()
    {
        if (typesDone.Count == 0)
        {
            var none = new PSInvalidOperationException("You must specify an object for the Get-Member cmdlet.");
            WriteError(new ErrorRecord(none, "NoObjectInGetMember", ErrorCategory.CloseError, null));
        }
    }
}

/// <summary>Keeps `Add-Member NoteProperty name value` from meaning a property named NoteProperty.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAMemberTypeAttribute : ValidateArgumentsAttribute
{
    protected override void Validate(object arguments, EngineIntrinsics engineIntrinsics)
    {
        if (Enum.TryParse<PSMemberTypes>(arguments as string, ignoreCase: true, out _))
        {
            throw EngineInternals.TryNextParameterSet($"\"{arguments}\" is a type of member, not a name.");
        }
    }
}

[Cmdlet(VerbsCommon.Add, "Member", DefaultParameterSetName = "TypeNameSet")]
public sealed class AddMemberCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "MemberSet")]
    [Alias("Type")]
    public PSMemberTypes MemberType { get; set; }

    [Parameter(Mandatory = true, Position = 1, ParameterSetName = "MemberSet")]
    public string Name { get; set; } = string.Empty;

    [Parameter(Position = 2, ParameterSetName = "MemberSet")]
    public object? Value { get; set; }

    [Parameter(Position = 3, ParameterSetName = "MemberSet")]
    public object? SecondValue { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "NotePropertySingleMemberSet")]
    [NotAMemberType]
    public string NotePropertyName { get; set; } = string.Empty;

    [Parameter(Mandatory = true, Position = 1, ParameterSetName = "NotePropertySingleMemberSet")]
    [AllowNull]
    public object? NotePropertyValue { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "NotePropertyMultiMemberSet")]
    public IDictionary? NotePropertyMembers { get; set; }

    [Parameter(Mandatory = true, ParameterSetName = "TypeNameSet")]
    [Parameter(ParameterSetName = "MemberSet")]
    [Parameter(ParameterSetName = "NotePropertySingleMemberSet")]
    [Parameter(ParameterSetName = "NotePropertyMultiMemberSet")]
    public string? TypeName { get; set; }

    [Parameter(ParameterSetName = "MemberSet")]
    [Parameter(ParameterSetName = "NotePropertySingleMemberSet")]
    [Parameter(ParameterSetName = "NotePropertyMultiMemberSet")]
    public SwitchParameter Force { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        var target = InputObject!;
        switch (ParameterSetName)
        {
            case "MemberSet":
                Add(target, MakeMember());
                break;
            case "NotePropertySingleMemberSet":
                Add(target, new PSNoteProperty(NotePropertyName, NotePropertyValue));
                break;
            case "NotePropertyMultiMemberSet":
                foreach (DictionaryEntry entry in NotePropertyMembers!)
                {
                    Add(target, new PSNoteProperty(LanguagePrimitives.ConvertTo<string>(entry.Key), entry.Value));
                }
                break;
        }
        if (!string.IsNullOrEmpty(TypeName))
        {
            target.TypeNames.Insert(0, TypeName);
        }
        if (PassThru)
        {
            WriteObject(target);
        }
    }

    private PSMemberInfo MakeMember() => MemberType switch
    {
        PSMemberTypes.NoteProperty => new PSNoteProperty(Name, Value),
        PSMemberTypes.AliasProperty => new PSAliasProperty(Name, LanguagePrimitives.ConvertTo<string>(Value)),
        PSMemberTypes.ScriptProperty => new PSScriptProperty(Name, Script(Value), Script(SecondValue)),
        PSMemberTypes.ScriptMethod => new PSScriptMethod(Name, Script(Value)),
        _ => throw new PSNotSupportedException($"Members of type {MemberType} cannot be added here."),
    };

    private static ScriptBlock? Script(object? value) => value is null ? null : LanguagePrimitives.ConvertTo<ScriptBlock>(value);

    private void Add(PSObject target, PSMemberInfo member)
    {
        if (target.Members[member.Name] is { } present)
        {
            if (!Force)
            {
                var taken = new PSInvalidOperationException(
                    $"Cannot add a member with the name \"{member.Name}\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.");
                WriteError(new ErrorRecord(taken, "MemberAlreadyExists", ErrorCategory.InvalidOperation, target));
                return;
            }
            if (present.IsInstance)
            {
                target.Members.Remove(member.Name);
            }
        }
        target.Members.Add(member);
    }
}
