using System.Management.Automation;
using System.Text;

namespace MirrorEngine;

/// <summary>
/// Objects as the engine's own formatting shows them.
///
/// The formatting classes are internal to the engine; Out-Host writes to the host's terminal, and the terminal
/// is ours, so its output is caught there.
/// </summary>
public static class FormattedText
{
    /// <summary>The text of the objects, lines ended by the platform's newline; needs a runspace on this thread.</summary>
    public static string Of(IReadOnlyCollection<object> objects, int width)
    {
        var caught = new StringBuilder();
        using (EngineTerminal.Catch(caught, width))
        using (var outHost = PowerShell.Create(RunspaceMode.CurrentRunspace))
        {
            outHost.AddCommand("Microsoft.PowerShell.Core\\Out-Host").Invoke(objects);
        }
        return caught.ToString();
    }
}
