using MirrorEngine;

// Engine telemetry is decided by this variable when the engine's types first load.
Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
StandardStreams.UseUtf8();

CommandLine line;
try
{
    line = CommandLine.Parse(args);
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return ExitCodes.BadUsage;
}

var exitCode = line.Mode switch
{
    Mode.Version => EngineVersion.Print(),
    Mode.Audit => Audit.Run(line.Arguments, line.AllowedCalls),
    Mode.ParseCommands => ParsedCommands.Print(line.Arguments),
    Mode.Commands => InEngine(session => InputLoop.Run(session)),
    Mode.Text => InEngine(session => ScriptRun.Text(session, line.Arguments[0])),
    _ => InEngine(session => ScriptRun.File(session, line.Arguments)),
};
Console.Out.Flush();
Console.Error.Flush();
// Not a return: a job's foreground thread would keep the process alive.
Environment.Exit(exitCode);
return exitCode;

int InEngine(Func<EngineSession, int> run) => run(EngineSession.Open(line.NonInteractive));
