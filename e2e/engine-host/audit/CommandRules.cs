using System.Management.Automation.Language;

namespace MirrorEngine;

/// <summary>The commands a script may call, and how.</summary>
public sealed class CommandRules(
    IReadOnlyDictionary<string, DocumentedCmdlet> facts,
    IReadOnlySet<string> functions,
    IReadOnlyCollection<string> allowedCalls)
{
    private const string HyperV = "Hyper-V";

    public int Commands { get; private set; }

    public int Documented { get; private set; }

    public int AllowedCalls { get; private set; }

    /// <summary>The findings about one command and its parameters.</summary>
    public IEnumerable<(IScriptExtent At, string What)> Check(CommandAst command)
    {
        Commands++;
        // A name after & or . that is a plain word is still a name; anything else is known only when it runs.
        if (command.GetCommandName() is not { } name)
        {
            return CheckCallByValue(command);
        }
        var (module, bare) = Split(name);
        if (bare.Equals("Invoke-Expression", StringComparison.OrdinalIgnoreCase) || bare.Equals("iex", StringComparison.OrdinalIgnoreCase))
        {
            return [(command.Extent, "Invoke-Expression runs text as script")];
        }
        if (module is null && functions.Contains(bare))
        {
            return [];
        }
        if (facts.TryGetValue(bare, out var cmdlet))
        {
            Documented++;
            return CheckDocumented(command, module, cmdlet);
        }
        if (!KnownCommands.Contains(bare))
        {
            return [(command.Extent, $"unknown command {name}")];
        }
        return Parameters(command)
            .Where(parameter => KnownCommands.IsNewerParameter(bare, parameter.ParameterName))
            .Select(parameter => (parameter.Extent, $"{bare} -{parameter.ParameterName} does not exist in Windows PowerShell 5.1"));
    }

    private IEnumerable<(IScriptExtent At, string What)> CheckCallByValue(CommandAst command)
    {
        var text = command.Extent.Text;
        if (allowedCalls.Any(allowed => text.Equals(allowed, StringComparison.Ordinal)))
        {
            AllowedCalls++;
            return [];
        }
        return [(command.Extent, "called by value: " + SyntaxRules.FirstLine(command))];
    }

    private static IEnumerable<(IScriptExtent At, string What)> CheckDocumented(CommandAst command, string? module, DocumentedCmdlet cmdlet)
    {
        if (module is not null && !module.Equals(cmdlet.Module, StringComparison.OrdinalIgnoreCase))
        {
            yield return (command.Extent, $"{cmdlet.Name} is not of module {module} but of {cmdlet.Module}");
        }
        if (module is null && cmdlet.Module == HyperV)
        {
            yield return (command.Extent, $"{cmdlet.Name} must be called as {HyperV}\\{cmdlet.Name}");
        }
        foreach (var splatted in command.CommandElements.OfType<VariableExpressionAst>().Where(variable => variable.Splatted))
        {
            yield return (splatted.Extent, $"{cmdlet.Name} gets its parameters by splatting, which hides them");
        }
        foreach (var parameter in Parameters(command))
        {
            if (!cmdlet.Parameters.Contains(parameter.ParameterName) && !KnownCommands.IsCommonParameter(parameter.ParameterName))
            {
                yield return (parameter.Extent, $"{cmdlet.Name} has no documented parameter -{parameter.ParameterName}");
            }
        }
    }

    private static IEnumerable<CommandParameterAst> Parameters(CommandAst command) =>
        command.CommandElements.OfType<CommandParameterAst>();

    private static (string? Module, string Name) Split(string name)
    {
        var at = name.LastIndexOf('\\');
        return at < 0 ? (null, name) : (name[..at], name[(at + 1)..]);
    }
}
