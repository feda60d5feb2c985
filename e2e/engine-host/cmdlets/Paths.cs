using System.Management.Automation;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>What -PathType asks for.</summary>
public enum TestPathType
{
    Any,
    Container,
    Leaf,
}

[Management]
[Cmdlet(VerbsDiagnostic.Test, "Path", DefaultParameterSetName = ByPath)]
public sealed class TestPathCommand : MandatoryPathCommand
{
    [Parameter]
    [Alias("Type")]
    public TestPathType PathType { get; set; }

    [Parameter]
    public SwitchParameter IsValid { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in Paths)
        {
            WriteObject(Answer(path));
        }
    }

    private bool Answer(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return false;
        }
        try
        {
            if (IsValid)
            {
                return SessionState.Path.IsValid(path);
            }
            if (!InvokeProvider.Item.Exists(path, force: false, IsLiteral))
            {
                return false;
            }
            var literal = IsLiteral ? WildcardPattern.Escape(path) : path;
            return PathType == TestPathType.Any || InvokeProvider.Item.IsContainer(literal) == (PathType == TestPathType.Container);
        }
        catch (Exception missing) when (missing is System.Management.Automation.DriveNotFoundException or ProviderNotFoundException or ItemNotFoundException or NotSupportedException)
        {
            return false;
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Join, "Path")]
public sealed class JoinPathCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath")]
    public string[] Path { get; set; } = [];

    [Parameter(Position = 1, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string ChildPath { get; set; } = string.Empty;

    [Parameter]
    public SwitchParameter Resolve { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in Path)
        {
            var joined = SessionState.Path.Combine(path, ChildPath);
            WriteObject(Resolve ? SessionState.Path.GetResolvedPSPathFromPSPath(joined).Select(found => found.Path) : new[] { joined }, enumerateCollection: true);
        }
    }
}

[Management]
[Cmdlet(VerbsCommon.Split, "Path", DefaultParameterSetName = "ParentSet")]
public sealed class SplitPathCommand : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "ParentSet", Mandatory = true, ValueFromPipeline = true)]
    [Parameter(Position = 0, ParameterSetName = "LeafSet", Mandatory = true, ValueFromPipeline = true)]
    [Parameter(Position = 0, ParameterSetName = "QualifierSet", Mandatory = true, ValueFromPipeline = true)]
    [Parameter(Position = 0, ParameterSetName = "NoQualifierSet", Mandatory = true, ValueFromPipeline = true)]
    [Parameter(Position = 0, ParameterSetName = "IsAbsoluteSet", Mandatory = true, ValueFromPipeline = true)]
    public string[]? Path { get; set; }

    [Parameter(ParameterSetName = "LiteralPathSet", Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    public string[]? LiteralPath { get; set; }

    [Parameter(ParameterSetName = "ParentSet")]
    public SwitchParameter Parent { get; set; }

    [Parameter(ParameterSetName = "LeafSet", Mandatory = true)]
    public SwitchParameter Leaf { get; set; }

    [Parameter(ParameterSetName = "QualifierSet", Mandatory = true)]
    public SwitchParameter Qualifier { get; set; }

    [Parameter(ParameterSetName = "NoQualifierSet", Mandatory = true)]
    public SwitchParameter NoQualifier { get; set; }

    [Parameter(ParameterSetName = "IsAbsoluteSet", Mandatory = true)]
    public SwitchParameter IsAbsolute { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in LiteralPath ?? Path ?? [])
        {
            WriteObject(Part(path));
        }
    }

    private object Part(string path)
    {
        var colon = path.IndexOf(':') + 1;
        return ParameterSetName switch
        {
            "LeafSet" => SessionState.Path.ParseChildName(path),
            "QualifierSet" => path[..colon],
            "NoQualifierSet" => path[colon..],
            "IsAbsoluteSet" => SessionState.Path.IsPSAbsolute(path, out _),
            _ => SessionState.Path.ParseParent(path, string.Empty),
        };
    }
}

[Management]
[Cmdlet(VerbsDiagnostic.Resolve, "Path", DefaultParameterSetName = ByPath)]
public sealed class ResolvePathCommand : MandatoryPathCommand
{
    protected override void ProcessRecord()
    {
        foreach (var path in Paths)
        {
            var pattern = IsLiteral ? WildcardPattern.Escape(path) : path;
            Try(() => WriteObject(SessionState.Path.GetResolvedPSPathFromPSPath(pattern), enumerateCollection: true));
        }
    }
}

[Management]
[Cmdlet(VerbsData.Convert, "Path", DefaultParameterSetName = ByPath)]
public sealed class ConvertPathCommand : MandatoryPathCommand
{
    protected override void ProcessRecord()
    {
        foreach (var path in Paths)
        {
            WriteObject(Files(path), enumerateCollection: true);
        }
    }
}
