using System.Collections.ObjectModel;
using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>`-Path`, in which `* ? [ ]` are wildcards, or `-LiteralPath`, in which they are not.</summary>
public abstract class PathCommand : PSCmdlet
{
    protected const string ByPath = "Path";
    protected const string ByLiteralPath = "LiteralPath";

    [Parameter(Mandatory = true, ParameterSetName = ByLiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [AllowEmptyString]
    public string[]? LiteralPath { get; set; }

    protected bool IsLiteral => LiteralPath is not null;

    /// <summary>Runs a provider's work, and makes of what it throws an error of this cmdlet.</summary>
    protected void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception refused) when (refused is IContainsErrorRecord { ErrorRecord: not null } and not PipelineStoppedException)
        {
            WriteError(new ErrorRecord(((IContainsErrorRecord)refused).ErrorRecord, refused));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            var category = refused is IOException ? ErrorCategory.WriteError : ErrorCategory.PermissionDenied;
            WriteError(new ErrorRecord(refused, refused.GetType().Name, category, null));
        }
    }

    /// <summary>The files a path means, as the operating system names them; a missing one is an error.</summary>
    protected IReadOnlyList<string> Files(string path)
    {
        IReadOnlyList<string> found = [];
        Try(() => found = IsLiteral ? [ExistingFile(path)] : SessionState.Path.GetResolvedProviderPathFromPSPath(path, out _));
        return found;
    }

    private string ExistingFile(string path)
    {
        var full = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);
        if (!System.IO.Path.Exists(full))
        {
            var missing = new ItemNotFoundException($"Cannot find path '{full}' because it does not exist.");
            throw new RuntimeException(missing.Message, missing, new ErrorRecord(missing, "PathNotFound", ErrorCategory.ObjectNotFound, path));
        }
        return full;
    }
}

/// <summary>A cmdlet whose -Path is mandatory and comes first.</summary>
public abstract class MandatoryPathCommand : PathCommand
{
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = ByPath, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string[]? Path { get; set; }

    protected IEnumerable<string> Paths => LiteralPath ?? Path ?? [];
}
