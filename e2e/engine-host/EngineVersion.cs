using System.Management.Automation;
using System.Reflection;

namespace MirrorEngine;

/// <summary>Says which engine this is, without starting it.</summary>
public static class EngineVersion
{
    public static int Print()
    {
        var informational = typeof(PSObject).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        var version = informational?.InformationalVersion.Split(' ', '+')[0] ?? "unknown";
        Console.Out.WriteLine($"PowerShell engine {version}");
        return ExitCodes.Success;
    }
}
