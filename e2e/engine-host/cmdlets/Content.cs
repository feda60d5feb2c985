using System.Management.Automation;
using System.Text;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>Get-Content of files: without a byte order mark and without -Encoding, UTF-8 (5.1: the system's code page).</summary>
[Management]
[Cmdlet(VerbsCommon.Get, "Content", DefaultParameterSetName = ByPath)]
public sealed class GetContentCommand : MandatoryPathCommand
{
    [Parameter]
    [Alias("First", "Head")]
    public long TotalCount { get; set; } = -1;

    [Parameter]
    [Alias("Last")]
    public int Tail { get; set; } = -1;

    [Parameter]
    public SwitchParameter Raw { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    [Parameter]
    public string? Encoding { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var file in Paths.SelectMany(Files))
        {
            Try(() => WriteFile(file));
        }
    }

    private void WriteFile(string file)
    {
        if (string.Equals(Encoding, TextEncodings.Byte, StringComparison.OrdinalIgnoreCase))
        {
            WriteObject(File.ReadAllBytes(file), enumerateCollection: true);
            return;
        }
        var encoding = Encoding is null ? System.Text.Encoding.UTF8 : TextEncodings.Parse(Encoding);
        if (Raw)
        {
            WriteObject(Noted(File.ReadAllText(file, encoding), file, 1));
            return;
        }
        var lines = File.ReadLines(file, encoding);
        lines = Tail >= 0 ? lines.TakeLast(Tail) : TotalCount >= 0 ? lines.Take((int)TotalCount) : lines;
        var count = 0L;
        foreach (var line in lines)
        {
            WriteObject(Noted(line, file, ++count));
        }
    }

    /// <summary>Each line carries its file's path, as 5.1 has it: ConvertTo-Json of such a line is an object.</summary>
    private static PSObject Noted(string text, string file, long readCount)
    {
        var line = new PSObject(text);
        line.Properties.Add(new PSNoteProperty("PSPath", "Microsoft.PowerShell.Core\\FileSystem::" + file));
        line.Properties.Add(new PSNoteProperty("PSParentPath", "Microsoft.PowerShell.Core\\FileSystem::" + System.IO.Path.GetDirectoryName(file)));
        line.Properties.Add(new PSNoteProperty("PSChildName", System.IO.Path.GetFileName(file)));
        line.Properties.Add(new PSNoteProperty("ReadCount", readCount));
        return line;
    }
}

/// <summary>Set-Content and Add-Content: they differ in what was in the file before.</summary>
public abstract class WriteContentCommand : PathCommand
{
    private readonly List<object?> values = [];

    [Parameter(Position = 0, Mandatory = true, ParameterSetName = ByPath, ValueFromPipelineByPropertyName = true)]
    public string[]? Path { get; set; }

    [Parameter(Position = 1, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyCollection]
    public object?[]? Value { get; set; }

    [Parameter]
    public string Encoding { get; set; } = "Default";

    [Parameter]
    public SwitchParameter NoNewline { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    protected abstract FileMode OpenMode { get; }

    protected override void ProcessRecord() => values.AddRange(Value ?? [null]);

    protected override void EndProcessing()
    {
        foreach (var path in LiteralPath ?? Path ?? [])
        {
            foreach (var file in Targets(path))
            {
                Try(() => WriteFile(file));
            }
        }
        if (PassThru)
        {
            WriteObject(values, enumerateCollection: true);
        }
    }

    /// <summary>A pattern means the files there are; a plain path also one that is not there yet.</summary>
    private IReadOnlyList<string> Targets(string path)
    {
        if (!IsLiteral && WildcardPattern.ContainsWildcardCharacters(path))
        {
            return Files(path);
        }
        IReadOnlyList<string> target = [];
        Try(() => target = [SessionState.Path.GetUnresolvedProviderPathFromPSPath(IsLiteral ? path : WildcardPattern.Unescape(path))]);
        return target;
    }

    private void WriteFile(string file)
    {
        using var stream = new FileStream(file, OpenMode, FileAccess.Write, FileShare.Read);
        if (string.Equals(Encoding, TextEncodings.Byte, StringComparison.OrdinalIgnoreCase))
        {
            stream.Write(values.Select(LanguagePrimitives.ConvertTo<byte>).ToArray());
            return;
        }
        // A writer puts its byte order mark at the start of a file only, so not where text is added.
        using var writer = new StreamWriter(stream, TextEncodings.Parse(Encoding));
        foreach (var value in values)
        {
            writer.Write(LanguagePrimitives.ConvertTo<string>(value));
            if (!NoNewline)
            {
                writer.Write(Environment.NewLine);
            }
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Set, "Content", DefaultParameterSetName = ByPath)]
public sealed class SetContentCommand : WriteContentCommand
{
    protected override FileMode OpenMode => FileMode.Create;
}

[Management]
[Cmdlet(VerbsCommon.Add, "Content", DefaultParameterSetName = ByPath)]
public sealed class AddContentCommand : WriteContentCommand
{
    protected override FileMode OpenMode => FileMode.Append;
}

[Management]
[Cmdlet(VerbsCommon.Clear, "Content", DefaultParameterSetName = ByPath)]
public sealed class ClearContentCommand : MandatoryPathCommand
{
    protected override void ProcessRecord()
    {
        foreach (var file in Paths.SelectMany(Files))
        {
            Try(() => File.WriteAllBytes(file, []));
        }
    }
}
