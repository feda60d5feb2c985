using System.Management.Automation.Runspaces;

namespace MirrorEngine;

/// <summary>Runs one script, from a file or from the command line, and says how it ended.</summary>
public static class ScriptRun
{
    /// <summary>
    /// Runs `-File PATH [args]`: the first argument is the path, the others are the script's.
    ///
    /// Exit code: the script's `exit N`, else 1 on a terminating error, else 0 (as about_PowerShell_exe says).
    /// </summary>
    public static int File(EngineSession session, IReadOnlyList<string> arguments)
    {
        var path = Path.GetFullPath(arguments[0]);
        if (!System.IO.File.Exists(path))
        {
            Console.Error.WriteLine($"The argument '{arguments[0]}' to the -File parameter does not exist.");
            return ExitCodes.BadUsage;
        }
        var command = new Command(path, isScript: false, useLocalScope: false);
        foreach (var argument in arguments.Skip(1))
        {
            command.Parameters.Add(ToParameter(argument));
        }
        EngineInternals.LetScriptsExit(session.Runspace);
        var error = session.Execute(command);
        return Finish(session, error, failed: error is not null);
    }

    /// <summary>Runs `-Command TEXT`; the exit code is 1 too when the last command failed without terminating.</summary>
    public static int Text(EngineSession session, string text)
    {
        var error = session.Execute(text);
        return Finish(session, error, failed: error is not null || !session.LastCommandSucceeded());
    }

    private static int Finish(EngineSession session, Exception? error, bool failed)
    {
        if (error is not null)
        {
            session.Report(error);
        }
        return session.Host.ExitCode ?? (failed ? ExitCodes.Failure : ExitCodes.Success);
    }

    /// <summary>`-Name` and `-Name:value` name a parameter, anything else is a value; the binder pairs them.</summary>
    private static CommandParameter ToParameter(string argument)
    {
        if (argument.Length < 2 || argument[0] != '-' || !(char.IsLetter(argument[1]) || argument[1] == '_'))
        {
            return new CommandParameter(null, argument);
        }
        var colon = argument.IndexOf(':');
        if (colon < 0 || colon == argument.Length - 1)
        {
            return new CommandParameter(argument);
        }
        var value = argument[(colon + 1)..];
        return new CommandParameter(argument[..(colon + 1)], value.ToLowerInvariant() switch
        {
            "$true" => true,
            "$false" => false,
            _ => value,
        });
    }
}
