using System.Management.Automation;
using System.Text;

namespace Microsoft.PowerShell.Commands;

/// <summary>
/// ConvertTo-Json with the habits of Windows PowerShell 5.1: depth 2 unless said, enums as numbers, dates as
/// `\/Date(ms)\/`, and a wrapped value with properties of PowerShell's own as an object `{"value":…}`: a line of
/// Get-Content with its path, an array from the pipeline with its Count.
///
/// The indentation of the uncompressed form is plain, not 5.1's.
/// </summary>
[Cmdlet(VerbsData.ConvertTo, "Json")]
public sealed class ConvertToJsonCommand : PSCmdlet
{
    private readonly List<object?> items = [];

    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    [Parameter]
    [ValidateRange(1, 100)]
    public int Depth { get; set; } = 2;

    [Parameter]
    public SwitchParameter Compress { get; set; }

    protected override void ProcessRecord() => items.Add(InputObject);

    protected override void EndProcessing()
    {
        if (items.Count == 0)
        {
            return;
        }
        var text = new StringBuilder();
        new JsonText(text, Depth, Compress).Write(items.Count == 1 ? items[0] : items);
        WriteObject(text.ToString());
    }
}
