using System.Management.Automation;
using System.Text;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gathers objects and gives their text as the engine formats it.</summary>
public abstract class FormattingCommand : PSCmdlet
{
    private readonly List<object> items = [];

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter]
    [ValidateRange(2, int.MaxValue)]
    public int Width { get; set; } = EngineRawUserInterface.Width;

    protected override void ProcessRecord()
    {
        if (InputObject is not null)
        {
            items.Add(InputObject);
        }
    }

    protected string Text() => FormattedText.Of(items, Width);
}

[Cmdlet(VerbsData.Out, "String")]
public sealed class OutStringCommand : FormattingCommand
{
    [Parameter]
    public SwitchParameter Stream { get; set; }

    protected override void EndProcessing()
    {
        if (!Stream)
        {
            WriteObject(Text());
            return;
        }
        using var reader = new StringReader(Text());
        while (reader.ReadLine() is { } line)
        {
            WriteObject(line);
        }
    }
}

/// <summary>Out-File; UTF-16 unless said, as 5.1 has it.</summary>
[Cmdlet(VerbsData.Out, "File", DefaultParameterSetName = "ByPath")]
public sealed class OutFileCommand : FormattingCommand
{
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = "ByPath")]
    [Alias("Path")]
    public string FilePath { get; set; } = string.Empty;

    [Parameter(Mandatory = true, ParameterSetName = "ByLiteralPath", ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }

    [Parameter(Position = 1)]
    public string Encoding { get; set; } = "unicode";

    [Parameter]
    public SwitchParameter Append { get; set; }

    [Parameter]
    public SwitchParameter NoNewline { get; set; }

    protected override void EndProcessing()
    {
        var path = SessionState.Path.GetUnresolvedProviderPathFromPSPath(LiteralPath ?? FilePath);
        var text = NoNewline ? Text().Replace(Environment.NewLine, string.Empty) : Text();
        var encoding = TextEncodings.Parse(Encoding);
        if (Append)
        {
            File.AppendAllText(path, text, encoding);
        }
        else
        {
            File.WriteAllText(path, text, encoding);
        }
    }
}
