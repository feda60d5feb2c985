using System.Globalization;
using System.Management.Automation.Host;

namespace MirrorEngine;

/// <summary>The engine's host: a console without prompts, banner or window.</summary>
public sealed class EngineHost(bool nonInteractive) : PSHost
{
    public EngineTerminal Terminal { get; } = new(nonInteractive);

    /// <summary>What `exit N` asked for; null while nobody asked.</summary>
    public int? ExitCode { get; private set; }

    public override string Name => "ConsoleHost";

    public override System.Version Version { get; } = new(1, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => Terminal;

    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new NotSupportedException("This host has no nested prompt.");

    public override void ExitNestedPrompt() => throw new NotSupportedException("This host has no nested prompt.");

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
