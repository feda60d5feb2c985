using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>What Measure-Object found for one property.</summary>
public sealed class GenericMeasureInfo
{
    public int Count { get; init; }

    public double? Average { get; init; }

    public double? Sum { get; init; }

    public object? Maximum { get; init; }

    public object? Minimum { get; init; }

    public string? Property { get; init; }
}

/// <summary>Measure-Object over numbers; the text counts (-Line, -Word, -Character) are not there.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Object")]
public sealed class MeasureObjectCommand : PSCmdlet
{
    private readonly List<PSObject> items = [];

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    [Parameter]
    public SwitchParameter Sum { get; set; }

    [Parameter]
    public SwitchParameter Average { get; set; }

    [Parameter]
    public SwitchParameter Maximum { get; set; }

    [Parameter]
    public SwitchParameter Minimum { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null)
        {
            items.Add(InputObject);
        }
    }

    protected override void EndProcessing()
    {
        if (Property is null)
        {
            WriteObject(Measure(items, null));
            return;
        }
        foreach (var property in PropertyArgument.Parse(Property))
        {
            var values = items
                .SelectMany(item => property.Expression.GetValues(item))
                .Where(result => result.Exception is null && result.Result is not null)
                .Select(result => PSObject.AsPSObject(result.Result))
                .ToList();
            WriteObject(Measure(values, property.Label ?? property.Expression.ToString()));
        }
    }

    private GenericMeasureInfo Measure(List<PSObject> values, string? property)
    {
        var numbers = Sum || Average ? Numbers(values) : [];
        var order = new ObjectValues(caseSensitive: false);
        return new()
        {
            Count = values.Count,
            Property = property,
            Sum = Sum && numbers.Count > 0 ? numbers.Sum() : null,
            Average = Average && numbers.Count > 0 ? numbers.Average() : null,
            Maximum = Maximum ? Bare(values.Max(order)) : null,
            Minimum = Minimum ? Bare(values.Min(order)) : null,
        };
    }

    private List<double> Numbers(List<PSObject> values)
    {
        var numbers = new List<double>();
        foreach (var value in values)
        {
            if (LanguagePrimitives.TryConvertTo<double>(value, CultureInfo.CurrentCulture, out var number))
            {
                numbers.Add(number);
                continue;
            }
            var wrong = new PSInvalidOperationException($"Input object \"{value}\" is not numeric.");
            WriteError(new ErrorRecord(wrong, "NonNumericInputObject", ErrorCategory.InvalidType, value));
        }
        return numbers;
    }

    private static object? Bare(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
}

[Cmdlet(VerbsDiagnostic.Measure, "Command")]
public sealed class MeasureCommandCommand : PSCmdlet
{
    private readonly Stopwatch watch = new();

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0, Mandatory = true)]
    public ScriptBlock Expression { get; set; } = ScriptBlock.Create(string.Empty);

    protected override void ProcessRecord()
    {
        watch.Start();
        SessionState.InvokeCommand.InvokeScript(false, Expression, null, InputObject);
        watch.Stop();
    }

    protected override void EndProcessing() => WriteObject(watch.Elapsed);
}
