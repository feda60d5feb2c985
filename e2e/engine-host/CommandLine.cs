namespace MirrorEngine;

/// <summary>What the program was asked to do.</summary>
public enum Mode
{
    Commands,
    Text,
    File,
    Version,
    Audit,
    ParseCommands,
}

/// <summary>A command line that cannot be followed; its message is for stderr.</summary>
public sealed class UsageException(string message) : Exception(message);

/// <summary>
/// The command line, in the words of powershell.exe.
///
/// Only what the product and its tests use is known: an option that real PowerShell has and this has not is
/// refused rather than passed over, so that no test rests on an option without effect.
/// </summary>
public sealed record CommandLine(
    Mode Mode,
    bool NonInteractive,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<string> AllowedCalls)
{
    public static CommandLine Parse(string[] args)
    {
        var nonInteractive = false;
        for (var i = 0; i < args.Length; i++)
        {
            var rest = args[(i + 1)..];
            switch (Normalise(args[i]))
            {
                case "-nologo" or "-noprofile" or "-noexit":
                    break;
                case "-noninteractive":
                    nonInteractive = true;
                    break;
                case "-version":
                    return new(Mode.Version, nonInteractive, [], []);
                case "-file":
                    Require(rest.Length > 0, "-File needs the path of a script.");
                    return new(Mode.File, nonInteractive, rest, []);
                case "-command" when rest is ["-", ..]:
                    // As powershell.exe has it, "-" ends a command, and only switches may follow it.
                    nonInteractive |= OnlySwitches(rest[1..]);
                    return new(Mode.Commands, nonInteractive, [], []);
                case "-command":
                    Require(rest.Length > 0, "-Command needs a text, or - for standard input.");
                    return new(Mode.Text, nonInteractive, [string.Join(' ', rest)], []);
                case "-audit":
                    return ParseAudit(rest);
                case "-parse-commands":
                    Require(rest.Length > 0, "--parse-commands needs at least one file.");
                    return new(Mode.ParseCommands, nonInteractive, rest, []);
                default:
                    throw new UsageException($"Unknown argument: {args[i]}");
            }
        }
        throw new UsageException("Nothing to do: give -Command -, -Command TEXT, -File PATH or -Version.");
    }

    private static CommandLine ParseAudit(string[] args)
    {
        var files = new List<string>();
        var allowed = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (Normalise(args[i]) != "-allow-call")
            {
                files.Add(args[i]);
                continue;
            }
            Require(i + 1 < args.Length, "--allow-call needs the text of a call.");
            allowed.Add(args[++i]);
        }
        Require(files.Count > 1, "--audit needs the facts file and at least one script.");
        return new(Mode.Audit, true, files, allowed);
    }

    private static bool OnlySwitches(string[] args)
    {
        var nonInteractive = false;
        foreach (var arg in args)
        {
            var name = Normalise(arg);
            Require(name is "-nologo" or "-noprofile" or "-noexit" or "-noninteractive", $"Unknown argument: {arg}");
            nonInteractive |= name == "-noninteractive";
        }
        return nonInteractive;
    }

    private static string Normalise(string arg) =>
        (arg.StartsWith("--", StringComparison.Ordinal) ? arg[1..] : arg).ToLowerInvariant();

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new UsageException(message);
        }
    }
}
