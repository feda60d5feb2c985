namespace MirrorEngine;

/// <summary>The exit codes that are this program's own; a script's `exit N` is passed on as it is.</summary>
public static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int BadUsage = 64;
}
