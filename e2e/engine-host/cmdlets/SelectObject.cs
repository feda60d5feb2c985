using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

[Cmdlet(VerbsCommon.Select, "Object", DefaultParameterSetName = "DefaultParameter")]
public sealed class SelectObjectCommand : PSCmdlet
{
    private readonly List<PSObject> held = [];
    private readonly List<PSObject> seen = [];
    private PropertyArgument[] properties = [];
    private HashSet<int> indexes = [];
    private int position = -1;
    private int written;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0, ParameterSetName = "DefaultParameter")]
    [Parameter(Position = 0, ParameterSetName = "SkipLastParameter")]
    public object[]? Property { get; set; }

    [Parameter(ParameterSetName = "DefaultParameter")]
    [Parameter(ParameterSetName = "SkipLastParameter")]
    public string[] ExcludeProperty { get; set; } = [];

    [Parameter(ParameterSetName = "DefaultParameter")]
    [Parameter(ParameterSetName = "SkipLastParameter")]
    public string? ExpandProperty { get; set; }

    [Parameter]
    public SwitchParameter Unique { get; set; }

    [Parameter(ParameterSetName = "DefaultParameter")]
    [ValidateRange(0, int.MaxValue)]
    public int First { get; set; } = -1;

    [Parameter(ParameterSetName = "DefaultParameter")]
    [ValidateRange(0, int.MaxValue)]
    public int Last { get; set; } = -1;

    [Parameter(ParameterSetName = "DefaultParameter")]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    [Parameter(ParameterSetName = "SkipLastParameter")]
    [ValidateRange(0, int.MaxValue)]
    public int SkipLast { get; set; }

    [Parameter(ParameterSetName = "DefaultParameter")]
    public SwitchParameter Wait { get; set; }

    [Parameter(ParameterSetName = "IndexParameter")]
    public int[]? Index { get; set; }

    protected override void BeginProcessing()
    {
        properties = PropertyArgument.Parse(Property);
        indexes = [.. Index ?? []];
    }

    protected override void ProcessRecord()
    {
        if (InputObject is null)
        {
            return;
        }
        position++;
        if (Index is not null)
        {
            if (indexes.Contains(position))
            {
                Emit(InputObject);
            }
            return;
        }
        if (Last >= 0 || SkipLast > 0)
        {
            held.Add(InputObject);
            return;
        }
        if (position < Skip)
        {
            return;
        }
        if (First < 0)
        {
            Emit(InputObject);
            return;
        }
        if (written < First)
        {
            written++;
            Emit(InputObject);
        }
        if (written >= First && !Wait)
        {
            throw EngineInternals.StopUpstream(this);
        }
    }

    protected override void EndProcessing()
    {
        var kept = SkipLast > 0 ? held.SkipLast(SkipLast) : held.SkipLast(Last >= 0 ? Skip : 0).TakeLast(Last);
        if (First >= 0 && Last >= 0)
        {
            // Both ends of the list, an object that is in both only once.
            kept = held.Where((_, at) => at < First || at >= held.Count - Last);
        }
        foreach (var item in kept)
        {
            Emit(item);
        }
    }

    private void Emit(PSObject item)
    {
        if (ExpandProperty is null)
        {
            Write(properties.Length == 0 && ExcludeProperty.Length == 0 ? item : Selected(item));
            return;
        }
        var results = new PSPropertyExpression(ExpandProperty).GetValues(item);
        if (results.Count == 0)
        {
            var missing = new PSArgumentException($"Property \"{ExpandProperty}\" cannot be found.");
            WriteError(new ErrorRecord(missing, "ExpandPropertyNotFound", ErrorCategory.InvalidArgument, item));
        }
        foreach (var result in results)
        {
            if (result.Exception is not null)
            {
                WriteError(new ErrorRecord(result.Exception, "PropertyEvaluationExpand", ErrorCategory.InvalidResult, item));
            }
            else if (LanguagePrimitives.GetEnumerable(result.Result) is { } many)
            {
                foreach (var one in many)
                {
                    Write(Expanded(one, item));
                }
            }
            else
            {
                Write(Expanded(result.Result, item));
            }
        }
    }

    private PSObject? Expanded(object? value, PSObject from)
    {
        if (value is null || properties.Length == 0)
        {
            return value is null ? null : PSObject.AsPSObject(value);
        }
        var expanded = PSObject.AsPSObject(value).Copy();
        AddProperties(expanded, from);
        return expanded;
    }

    private PSObject Selected(PSObject item)
    {
        var selected = new PSObject();
        AddProperties(selected, item);
        selected.TypeNames.Insert(0, "Selected." + item.TypeNames.FirstOrDefault(typeof(object).FullName!));
        return selected;
    }

    private void AddProperties(PSObject to, PSObject from)
    {
        var excluded = ExcludeProperty.Select(pattern => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase)).ToArray();
        foreach (var property in properties)
        {
            var results = property.Expression.GetValues(from);
            if (results.Count == 0 && !property.Expression.HasWildCardCharacters)
            {
                Add(to, property.Label ?? property.Expression.ToString(), null, excluded);
            }
            foreach (var result in results)
            {
                Add(to, property.Label ?? result.ResolvedExpression.ToString(), result.Exception is null ? result.Result : null, excluded);
            }
        }
    }

    private static void Add(PSObject to, string name, object? value, WildcardPattern[] excluded)
    {
        if (!excluded.Any(pattern => pattern.IsMatch(name)) && to.Properties[name] is null)
        {
            to.Properties.Add(new PSNoteProperty(name, value));
        }
    }

    private void Write(PSObject? item)
    {
        if (Unique && item is not null)
        {
            if (seen.Any(before => Same(before, item)))
            {
                return;
            }
            seen.Add(item);
        }
        WriteObject(item);
    }

    private bool Same(PSObject left, PSObject right)
    {
        var values = new ObjectValues(caseSensitive: true);
        return Property is null || left.BaseObject is not PSCustomObject
            ? values.Equals(left, right)
            : left.Properties.Select(p => p.Value).SequenceEqual(right.Properties.Select(p => p.Value), values);
    }
}
