using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>What the variable cmdlets share: names, a scope, and the words for what is missing.</summary>
public abstract class VariableCommand : PSCmdlet
{
    protected const string CurrentScope = "Local";

    [Parameter]
    public string? Scope { get; set; }

    /// <summary>The variables that a name or a pattern means; a name that means none is an error.</summary>
    protected IReadOnlyList<PSVariable> Find(string name)
    {
        if (WildcardPattern.ContainsWildcardCharacters(name))
        {
            var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
            return [.. InvokeProvider.ChildItem.Get("Variable:", recurse: false)
                .Select(item => item.BaseObject)
                .OfType<PSVariable>()
                .Where(variable => pattern.IsMatch(variable.Name))
                .Where(variable => Scope is null || EngineInternals.VariableAt(SessionState.PSVariable, variable.Name, Scope) is not null)];
        }
        if (Lookup(name) is { } found)
        {
            return [found];
        }
        var missing = new ItemNotFoundException($"Cannot find a variable with the name '{name}'.");
        WriteError(new ErrorRecord(missing, "VariableNotFound", ErrorCategory.ObjectNotFound, name));
        return [];
    }

    protected PSVariable? Lookup(string name) => Scope is null
        ? SessionState.PSVariable.Get(name)
        : EngineInternals.VariableAt(SessionState.PSVariable, name, Scope);

    /// <summary>Runs a change, and makes of the engine's refusal (read-only, constant) an error of this cmdlet.</summary>
    protected void Try(Action change)
    {
        try
        {
            change();
        }
        catch (RuntimeException refused)
        {
            WriteError(new ErrorRecord(refused.ErrorRecord, refused));
        }
    }
}

[Cmdlet(VerbsCommon.Get, "Variable")]
public sealed class GetVariableCommand : VariableCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    public string[] Name { get; set; } = ["*"];

    [Parameter]
    public SwitchParameter ValueOnly { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var variable in Name.SelectMany(Find))
        {
            WriteObject(ValueOnly ? variable.Value : variable);
        }
    }
}

/// <summary>Set-Variable and New-Variable differ in what an existing variable means.</summary>
public abstract class WriteVariableCommand : VariableCommand
{
    [Parameter]
    public string? Description { get; set; }

    [Parameter]
    public ScopedItemOptions Option { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    protected void Put(string name, object? value)
    {
        var variable = new PSVariable(name, value, Option);
        if (Description is not null)
        {
            variable.Description = Description;
        }
        EngineInternals.SetVariableAt(SessionState.PSVariable, variable, Scope ?? CurrentScope, Force);
        if (PassThru)
        {
            WriteObject(variable);
        }
    }
}

[Cmdlet(VerbsCommon.Set, "Variable")]
public sealed class SetVariableCommand : WriteVariableCommand
{
    private readonly List<object?> values = [];

    [Parameter(Position = 0, Mandatory = true)]
    public string[] Name { get; set; } = [];

    [Parameter(Position = 1, ValueFromPipeline = true)]
    public object? Value { get; set; }

    protected override void ProcessRecord() => values.Add(Value);

    protected override void EndProcessing()
    {
        var value = values.Count == 1 ? values[0] : values.ToArray();
        foreach (var name in Name)
        {
            Try(() => Put(name, value));
        }
    }
}

[Cmdlet(VerbsCommon.New, "Variable")]
public sealed class NewVariableCommand : WriteVariableCommand
{
    [Parameter(Position = 0, Mandatory = true)]
    public string Name { get; set; } = string.Empty;

    [Parameter(Position = 1, ValueFromPipeline = true)]
    public object? Value { get; set; }

    protected override void ProcessRecord()
    {
        if (!Force && EngineInternals.VariableAt(SessionState.PSVariable, Name, Scope ?? CurrentScope) is not null)
        {
            var taken = new SessionStateException($"A variable with name '{Name}' already exists.");
            WriteError(new ErrorRecord(taken, "NewVariableAlreadyExists", ErrorCategory.ResourceExists, Name));
            return;
        }
        Try(() => Put(Name, Value));
    }
}

[Cmdlet(VerbsCommon.Remove, "Variable")]
public sealed class RemoveVariableCommand : VariableCommand
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public string[] Name { get; set; } = [];

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var variable in Name.SelectMany(Find))
        {
            Try(() => EngineInternals.RemoveVariableAt(SessionState.PSVariable, variable, Scope ?? CurrentScope, Force));
        }
    }
}
