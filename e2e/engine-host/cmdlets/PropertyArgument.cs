using System.Collections;
using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>One value of a `-Property` parameter: a name, a pattern, a script block or a calculated property.</summary>
public sealed record PropertyArgument(PSPropertyExpression Expression, string? Label, bool? Descending)
{
    public static PropertyArgument[] Parse(IEnumerable<object>? arguments) => arguments?.Select(Parse).ToArray() ?? [];

    /// <summary>The first value of the property on an object; null when it is missing or throws.</summary>
    public object? ValueOn(PSObject item) =>
        Expression.GetValues(item).FirstOrDefault(result => result.Exception is null)?.Result;

    private static PropertyArgument Parse(object argument)
    {
        var bare = argument is PSObject wrapped ? wrapped.BaseObject : argument;
        return bare is IDictionary calculated
            ? FromDictionary(calculated)
            : new(ToExpression(bare), null, null);
    }

    private static PropertyArgument FromDictionary(IDictionary calculated)
    {
        object? expression = null;
        string? label = null;
        bool? descending = null;
        foreach (DictionaryEntry entry in calculated)
        {
            var key = LanguagePrimitives.ConvertTo<string>(entry.Key).ToLowerInvariant();
            if (IsPrefixOf(key, "expression"))
            {
                expression = entry.Value is PSObject wrapped ? wrapped.BaseObject : entry.Value;
            }
            else if (IsPrefixOf(key, "name") || IsPrefixOf(key, "label"))
            {
                label = LanguagePrimitives.ConvertTo<string>(entry.Value);
            }
            else if (IsPrefixOf(key, "descending"))
            {
                descending = LanguagePrimitives.IsTrue(entry.Value);
            }
            else if (IsPrefixOf(key, "ascending"))
            {
                descending = !LanguagePrimitives.IsTrue(entry.Value);
            }
            else
            {
                throw new PSArgumentException($"The {key} key is not valid.");
            }
        }
        return new(ToExpression(expression ?? label ?? throw new PSArgumentException("The Expression key is missing.")), label, descending);
    }

    private static bool IsPrefixOf(string key, string word) => key.Length > 0 && word.StartsWith(key, StringComparison.Ordinal);

    private static PSPropertyExpression ToExpression(object value) =>
        value is ScriptBlock script ? new(script) : new(LanguagePrimitives.ConvertTo<string>(value));
}
