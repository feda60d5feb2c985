using System.Management.Automation.Language;
using System.Text.Json;

namespace MirrorEngine;

/// <summary>Prints, for each file, what the engine's parser makes of it; nothing is run.</summary>
public static class ParsedCommands
{
    private sealed record FileReport(string File, IReadOnlyList<string> Errors, IReadOnlyList<string?> Commands, bool Subexpressions);

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>
    /// One JSON array: `{file, errors: ["LINE: message"], commands: [name | null], subexpressions}`.
    ///
    /// A command called by value has no name: null. `subexpressions`: an expandable string holds more than text
    /// and simple variables, that is `$(…)`.
    /// </summary>
    public static int Print(IReadOnlyList<string> files)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(files.Select(Parse), CamelCase));
        return ExitCodes.Success;
    }

    private static FileReport Parse(string file)
    {
        var tree = Parser.ParseFile(Path.GetFullPath(file), out _, out var errors);
        var commands = tree.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>();
        var expandable = tree.FindAll(node => node is ExpandableStringExpressionAst, searchNestedScriptBlocks: true).Cast<ExpandableStringExpressionAst>();
        return new(
            file,
            [.. errors.Select(error => $"{error.Extent.StartLineNumber}: {error.Message}")],
            [.. commands.Select(command => command.GetCommandName())],
            expandable.Any(text => text.NestedExpressions.Any(nested => nested is SubExpressionAst)));
    }
}
