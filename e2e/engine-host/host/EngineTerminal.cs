using System.Management.Automation;
using System.Management.Automation.Host;
using System.Text;

namespace MirrorEngine;

/// <summary>The output half of the host's user interface: text to stdout, errors to stderr, no colours.</summary>
public sealed partial class EngineTerminal(bool nonInteractive) : PSHostUserInterface
{
    private static StringBuilder? caught;
    private static int caughtWidth;

    public override PSHostRawUserInterface RawUI { get; } = new EngineRawUserInterface(() => caught is null ? EngineRawUserInterface.Width : caughtWidth);

    public override bool SupportsVirtualTerminal => false;

    /// <summary>Sends what would be shown to a text instead, until disposed; catches nest.</summary>
    public static IDisposable Catch(StringBuilder into, int width)
    {
        var before = (caught, caughtWidth);
        (caught, caughtWidth) = (into, width);
        return new Undo(() => (caught, caughtWidth) = before);
    }

    public override void Write(string value)
    {
        var plain = GetOutputString(value, SupportsVirtualTerminal);
        if (caught is null)
        {
            Console.Out.Write(plain);
        }
        else
        {
            caught.Append(plain);
        }
    }

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value) => Write(value + Environment.NewLine);

    public override void WriteErrorLine(string value)
    {
        var plain = GetOutputString(value, SupportsVirtualTerminal);
        if (caught is null)
        {
            Console.Error.WriteLine(plain);
        }
        else
        {
            caught.AppendLine(plain);
        }
    }

    public override void WriteDebugLine(string message) => WriteLine("DEBUG: " + message);

    public override void WriteVerboseLine(string message) => WriteLine("VERBOSE: " + message);

    public override void WriteWarningLine(string message) => WriteLine("WARNING: " + message);

    /// <summary>A bar has no place in redirected output, and real PowerShell draws none there.</summary>
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    private sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
