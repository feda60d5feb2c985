using System.Collections;
using System.Collections.ObjectModel;
using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>One group of Group-Object.</summary>
public sealed class GroupInfo(IReadOnlyList<object?> values, Collection<PSObject> members, bool withoutMembers)
{
    public ArrayList Values { get; } = new(values.ToArray());

    public int Count => members.Count;

    public Collection<PSObject> Group { get; } = withoutMembers ? [] : members;

    public string Name { get; } = string.Join(", ", values.Select(value => value is null ? string.Empty : PSObject.AsPSObject(value).ToString()));
}

/// <summary>Group-Object; groups come in the order in which their first member came.</summary>
[Cmdlet(VerbsData.Group, "Object", DefaultParameterSetName = "Grouped")]
public sealed class GroupObjectCommand : PSCmdlet
{
    private readonly List<PSObject> items = [];

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    [Parameter]
    public SwitchParameter NoElement { get; set; }

    [Parameter(ParameterSetName = "Hashed")]
    [Alias("AHT")]
    public SwitchParameter AsHashTable { get; set; }

    [Parameter(ParameterSetName = "Hashed")]
    public SwitchParameter AsString { get; set; }

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
        var values = new ObjectValues(CaseSensitive);
        var groups = new List<(object?[] Keys, Collection<PSObject> Members)>();
        foreach (var item in items)
        {
            object?[] keys = properties.Length == 0 ? [item] : Array.ConvertAll(properties, property => property.ValueOn(item));
            var found = groups.FindIndex(group => group.Keys.SequenceEqual(keys, values));
            if (found < 0)
            {
                groups.Add((keys, [item]));
            }
            else
            {
                groups[found].Members.Add(item);
            }
        }
        if (AsHashTable)
        {
            WriteObject(ToTable(groups));
            return;
        }
        foreach (var (keys, members) in groups)
        {
            WriteObject(new GroupInfo(keys, members, NoElement));
        }
    }

    private Hashtable ToTable(List<(object?[] Keys, Collection<PSObject> Members)> groups)
    {
        var table = CaseSensitive ? [] : new Hashtable(StringComparer.CurrentCultureIgnoreCase);
        foreach (var (keys, members) in groups)
        {
            var info = new GroupInfo(keys, members, withoutMembers: false);
            var key = AsString || keys.Length != 1 || keys[0] is null ? info.Name : Bare(keys[0]!);
            table[key] = members;
        }
        return table;
    }

    private static object Bare(object value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
}
