using System;
using System.Collections.Generic;

namespace Microsoft.HyperV.StandIn;

/// <summary>An enum's values by name, looked up once: Enum.Parse on every property is slow.</summary>
internal static class EnumNames<T>
    where T : struct
{
    private static readonly Dictionary<string, T> Values = Read();

    public static T Of(string name) =>
        Values.TryGetValue(name, out var value)
            ? value
            : throw StandInException.BadReply($"{typeof(T).Name} has no value '{name}'.");

    private static Dictionary<string, T> Read()
    {
        var values = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Enum.GetNames(typeof(T))) values[name] = (T)Enum.Parse(typeof(T), name);
        return values;
    }
}
