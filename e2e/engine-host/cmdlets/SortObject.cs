using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Sort-Object; stable, which 5.1 does not promise.</summary>
[Cmdlet("Sort", "Object")]
public sealed class SortObjectCommand : PSCmdlet
{
    private readonly List<PSObject> items = [];

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    [Parameter]
    public SwitchParameter Descending { get; set; }

    [Parameter]
    public SwitchParameter Unique { get; set; }

    [Parameter]
    public SwitchParameter CaseSensitive { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null)
        {
            items.Add(InputObject);
        }
    }

    protected override void EndProcessing()
    {
        var properties = PropertyArgument.Parse(Property);
        var order = new ObjectValues(CaseSensitive);
        var descending = properties.Length == 0
            ? [Descending.IsPresent]
            : properties.Select(property => property.Descending ?? Descending.IsPresent).ToArray();
        var keyed = items.Select(item => (Item: item, Keys: KeysOf(item, properties))).ToList();
        var comparer = Comparer<object?[]>.Create((left, right) => Compare(left, right, descending, order));
        object?[]? last = null;
        foreach (var (item, keys) in keyed.OrderBy(pair => pair.Keys, comparer))
        {
            if (!Unique || last is null || comparer.Compare(last, keys) != 0)
            {
                WriteObject(item);
            }
            last = keys;
        }
    }

    private static object?[] KeysOf(PSObject item, PropertyArgument[] properties) =>
        properties.Length == 0 ? [item] : Array.ConvertAll(properties, property => property.ValueOn(item));

    private static int Compare(object?[] left, object?[] right, bool[] descending, ObjectValues order)
    {
        for (var i = 0; i < left.Length; i++)
        {
            var result = order.Compare(left[i], right[i]);
            if (result != 0)
            {
                return descending[i] ? -result : result;
            }
        }
        return 0;
    }
}

[Cmdlet(VerbsCommon.Get, "Unique", DefaultParameterSetName = "AsString")]
public sealed class GetUniqueCommand : PSCmdlet
{
    private PSObject? last;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(ParameterSetName = "AsString")]
    public SwitchParameter AsString { get; set; }

    protected override void ProcessRecord()
    {
        var same = last is not null && InputObject is not null && (AsString
            ? string.Equals(last.ToString(), InputObject.ToString(), StringComparison.CurrentCulture)
            : new ObjectValues(caseSensitive: true).Equals(last, InputObject));
        if (!same)
        {
            WriteObject(InputObject);
        }
        last = InputObject;
    }
}
