using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace MirrorEngine;

/// <summary>One open runspace of the real engine, with its host and the stand-in cmdlets in it.</summary>
public sealed class EngineSession
{
    private const string LanguageVariable = "MIRROR_ENGINE_LANGUAGE";
    private const string ModulePathVariable = "PSModulePath";

    private EngineSession(Runspace runspace, EngineHost host)
    {
        Runspace = runspace;
        Host = host;
    }

    public Runspace Runspace { get; }

    public EngineHost Host { get; }

    /// <summary>
    /// Opens the runspace.
    ///
    /// The language mode is lowered only after the start, as an enforced policy leaves the engine's own
    /// start-up alone and binds what is run afterwards.
    /// </summary>
    public static EngineSession Open(bool nonInteractive)
    {
        var modulePath = Environment.GetEnvironmentVariable(ModulePathVariable);
        var host = new EngineHost(nonInteractive);
        var state = InitialSessionState.CreateDefault2();
        state.LanguageMode = PSLanguageMode.FullLanguage;
        state.ThreadOptions = PSThreadOptions.UseCurrentThread;
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass;
        }
        state.Types.Add(new SessionStateTypeEntry(ArrayCount(), isRemove: false));
        StandInCmdlets.AddTo(state);

        var runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.Open();
        Runspace.DefaultRunspace = runspace;
        PSStyle.Instance.OutputRendering = OutputRendering.PlainText;
        if (modulePath is not null)
        {
            // The engine puts its own folders in front; here a module is found where the caller says, or not at all.
            Environment.SetEnvironmentVariable(ModulePathVariable, modulePath);
        }
        if (string.Equals(Environment.GetEnvironmentVariable(LanguageVariable), "Constrained", StringComparison.OrdinalIgnoreCase))
        {
            runspace.SessionStateProxy.LanguageMode = PSLanguageMode.ConstrainedLanguage;
        }
        return new(runspace, host);
    }

    /// <summary>
    /// Runs commands whose output and errors go to the host, as ConsoleHost's executor does.
    ///
    /// Returns the terminating error, or null.
    /// </summary>
    public Exception? Execute(Command command)
    {
        using var pipeline = Runspace.CreatePipeline();
        pipeline.Commands.Add(command);
        return Invoke(pipeline);
    }

    /// <summary>Runs script text; an incomplete text comes back as an IncompleteParseException.</summary>
    public Exception? Execute(string text)
    {
        using var pipeline = Runspace.CreatePipeline(text, true);
        return Invoke(pipeline);
    }

    /// <summary>What `$?` says; to be asked at once after a run that did not terminate.</summary>
    public bool LastCommandSucceeded()
    {
        using var pipeline = Runspace.CreatePipeline("$?");
        return pipeline.Invoke() is [var answer, ..] && LanguagePrimitives.IsTrue(answer);
    }

    /// <summary>Shows a terminating error on stderr in the engine's own words, as ConsoleHost's ReportException does.</summary>
    public void Report(Exception error)
    {
        var record = error is IContainsErrorRecord { ErrorRecord: { } own }
            ? new ErrorRecord(own, error)
            : new ErrorRecord(error, error.GetType().FullName, ErrorCategory.NotSpecified, null);
        Host.Terminal.WriteErrorLine(FormattedText.Of([record], EngineRawUserInterface.Width).TrimEnd('\r', '\n'));
    }

    /// <summary>Type data that 5.1 has and 7 has dropped; 5.1's ConvertTo-Json trips over it.</summary>
    private static TypeData ArrayCount()
    {
        var data = new TypeData("System.Array");
        data.Members.Add("Count", new AliasPropertyData("Count", "Length"));
        return data;
    }

    private static Exception? Invoke(Pipeline pipeline)
    {
        pipeline.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        pipeline.Commands.Add(new Command("Out-Default", isScript: false, useLocalScope: true));
        try
        {
            pipeline.Invoke();
            return null;
        }
        catch (RuntimeException e)
        {
            return e;
        }
    }
}
