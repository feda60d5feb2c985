using System.Text.Json;

namespace MirrorEngine;

/// <summary>One documented cmdlet: its module and the names its parameters go by.</summary>
public sealed record DocumentedCmdlet(string Name, string Module, IReadOnlySet<string> Parameters);

/// <summary>Reads the file of facts about Microsoft's cmdlets.</summary>
public static class Facts
{
    /// <summary>The cmdlets by name, case aside.</summary>
    public static IReadOnlyDictionary<string, DocumentedCmdlet> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.GetProperty("cmdlets").EnumerateObject().ToDictionary(
            cmdlet => cmdlet.Name,
            cmdlet => new DocumentedCmdlet(cmdlet.Name, cmdlet.Value.GetProperty("module").GetString()!, ParameterNames(cmdlet.Value)),
            StringComparer.OrdinalIgnoreCase);
    }

    private static HashSet<string> ParameterNames(JsonElement cmdlet)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in cmdlet.GetProperty("parameters").EnumerateObject())
        {
            names.Add(parameter.Name);
            if (parameter.Value.TryGetProperty("aliases", out var aliases))
            {
                names.UnionWith(aliases.EnumerateArray().Select(alias => alias.GetString()!));
            }
        }
        return names;
    }
}
