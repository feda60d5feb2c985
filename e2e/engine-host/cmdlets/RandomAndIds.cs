using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Get-Random over whole numbers, or over the objects given.</summary>
[Cmdlet(VerbsCommon.Get, "Random", DefaultParameterSetName = "RandomNumber")]
public sealed class GetRandomCommand : PSCmdlet
{
    private readonly List<object> items = [];

    [Parameter(Position = 0, ParameterSetName = "RandomNumber")]
    public long Maximum { get; set; } = int.MaxValue;

    [Parameter(ParameterSetName = "RandomNumber")]
    public long Minimum { get; set; }

    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true, ParameterSetName = "RandomListItem")]
    public object[]? InputObject { get; set; }

    [Parameter(ParameterSetName = "RandomListItem")]
    [ValidateRange(1, int.MaxValue)]
    public int Count { get; set; } = 1;

    protected override void ProcessRecord() => items.AddRange(InputObject ?? []);

    protected override void EndProcessing()
    {
        if (ParameterSetName == "RandomListItem")
        {
            var shuffled = items.ToArray();
            Random.Shared.Shuffle(shuffled);
            WriteObject(shuffled.Take(Count), enumerateCollection: true);
            return;
        }
        if (Minimum >= Maximum)
        {
            var wrong = new ArgumentException($"The Minimum value ({Minimum}) cannot be greater than or equal to the Maximum value ({Maximum}).");
            ThrowTerminatingError(new ErrorRecord(wrong, "MinGreaterThanOrEqualMax", ErrorCategory.InvalidArgument, null));
        }
        var number = Random.Shared.NextInt64(Minimum, Maximum);
        WriteObject(number is >= int.MinValue and <= int.MaxValue ? (int)number : number);
    }
}

[Cmdlet(VerbsCommon.New, "Guid")]
public sealed class NewGuidCommand : PSCmdlet
{
    protected override void EndProcessing() => WriteObject(Guid.NewGuid());
}
