using System.Management.Automation.Language;

namespace MirrorEngine;

/// <summary>
/// Holds PowerShell files to Microsoft's documented cmdlets and to what Windows PowerShell 5.1 can read.
///
/// The engine's parser is the judge of the language; what the tree may hold is judged here.
/// </summary>
public static class Audit
{
    private sealed record Source(string File, ScriptBlockAst Tree);

    /// <summary>
    /// Audits `arguments`: the facts file, then the scripts, which may call each other's functions.
    ///
    /// Prints `FILE:LINE what` for each finding and a summary. Exit code 0 without findings, else 1.
    /// </summary>
    public static int Run(IReadOnlyList<string> arguments, IReadOnlyList<string> allowedCalls)
    {
        var facts = Facts.Read(arguments[0]);
        var findings = new List<string>();
        void Report(string file, IScriptExtent at, string what) => findings.Add($"{file}:{at.StartLineNumber} {what}");

        var sources = new List<Source>();
        foreach (var file in arguments.Skip(1))
        {
            var tree = Parser.ParseFile(Path.GetFullPath(file), out _, out var errors);
            foreach (var error in errors)
            {
                Report(file, error.Extent, "does not parse: " + error.Message);
            }
            sources.Add(new(file, tree));
        }
        var functions = sources
            .SelectMany(source => source.Tree.FindAll(node => node is FunctionDefinitionAst, searchNestedScriptBlocks: true))
            .Select(node => ((FunctionDefinitionAst)node).Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        var rules = new CommandRules(facts, functions, allowedCalls);
        foreach (var (file, tree) in sources)
        {
            foreach (var node in tree.FindAll(_ => true, searchNestedScriptBlocks: true))
            {
                if (SyntaxRules.Complaint(node) is { } complaint)
                {
                    Report(file, node.Extent, complaint);
                }
                foreach (var (at, what) in node is CommandAst command ? rules.Check(command) : [])
                {
                    Report(file, at, what);
                }
            }
        }
        findings.ForEach(Console.Out.WriteLine);
        Console.Out.WriteLine(
            $"{sources.Count} files, {rules.Commands} commands, {rules.Documented} of them documented cmdlets, {rules.AllowedCalls} allowed calls by value, {findings.Count} findings");
        return findings.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}
