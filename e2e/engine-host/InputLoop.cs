using System.Management.Automation;
using System.Text;

namespace MirrorEngine;

/// <summary>
/// Reads commands from standard input as `powershell -NoExit -Command -` does.
///
/// The rule is that of ConsoleHost.InputLoop (PowerShell/PowerShell, ConsoleHost.cs) with redirected input: a
/// complete line runs at once; a line that does not parse because it is incomplete opens a block, which takes
/// every further line until one is empty or blank and then runs; a block still open when the input ends is lost.
/// </summary>
public static class InputLoop
{
    public static int Run(EngineSession session)
    {
        StringBuilder? block = null;
        while (session.Host.ExitCode is null)
        {
            var line = Console.In.ReadLine();
            if (line is null)
            {
                break;
            }
            if (string.IsNullOrWhiteSpace(line))
            {
                if (block is null)
                {
                    continue;
                }
                line = block.ToString();
                block = null;
            }
            else if (block is not null)
            {
                block.Append('\n').Append(line);
                continue;
            }

            var error = session.Execute(line);
            if (error is IncompleteParseException)
            {
                block = new StringBuilder(line);
            }
            else if (error is not null)
            {
                session.Report(error);
            }
        }
        return session.Host.ExitCode ?? ExitCodes.Success;
    }
}
