using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text;
using MirrorEngine;

namespace Microsoft.PowerShell.Commands;

/// <summary>Writes any object as JSON text, as 5.1's ConvertTo-Json reads objects.</summary>
public sealed class JsonText(StringBuilder text, int depth, bool compress)
{
    private const PSMemberTypes Extended =
        PSMemberTypes.NoteProperty | PSMemberTypes.AliasProperty | PSMemberTypes.ScriptProperty | PSMemberTypes.CodeProperty;

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public void Write(object? value) => Write(value, 0);

    private void Write(object? value, int level)
    {
        var wrapper = value as PSObject;
        var bare = wrapper is null || wrapper.BaseObject is PSCustomObject ? value : wrapper.BaseObject;
        if (bare is null || ReferenceEquals(bare, System.Management.Automation.Internal.AutomationNull.Value) || bare is DBNull)
        {
            text.Append("null");
            return;
        }
        var extended = wrapper is null || bare is PSObject ? [] : ExtendedMembers(wrapper, bare);
        if (extended.Count > 0 && bare is not IDictionary && (bare is string or IEnumerable || IsScalar(bare)))
        {
            WriteMembers(extended.Prepend(new("value", bare)), level);
            return;
        }
        if (WriteScalar(bare))
        {
            return;
        }
        if (level > depth)
        {
            WriteString(LanguagePrimitives.ConvertTo<string>(value));
            return;
        }
        switch (bare)
        {
            case IDictionary table:
                WriteMembers(Entries(table).Concat(extended), level);
                break;
            case IEnumerable list:
                WriteList(list, level);
                break;
            default:
                WriteMembers(Properties(PSObject.AsPSObject(value!)), level);
                break;
        }
    }

    private bool WriteScalar(object value)
    {
        switch (value)
        {
            case string s:
                WriteString(s);
                return true;
            case char c:
                WriteString(c.ToString());
                return true;
            case bool b:
                text.Append(b ? "true" : "false");
                return true;
            case SwitchParameter s:
                // 5.1 sees the structure, not a boolean.
                text.Append(compress ? "{\"IsPresent\":" : "{ \"IsPresent\":  ").Append(s.IsPresent ? "true" : "false").Append('}');
                return true;
            case Enum e:
                text.Append(Convert.ToString(Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
                return true;
            case DateTime date:
                WriteDate(date.ToUniversalTime());
                return true;
            case DateTimeOffset date:
                WriteDate(date.UtcDateTime);
                return true;
            case Guid or Uri or Type or ScriptBlock:
                WriteString(value.ToString() ?? string.Empty);
                return true;
            case double d when !double.IsFinite(d):
            case float f when !float.IsFinite(f):
                WriteString(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                return true;
            case IFormattable number when IsNumber(value):
                text.Append(number.ToString(value is double or float ? "R" : null, CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }

    private void WriteDate(DateTime utc) =>
        text.Append("\"\\/Date(").Append((long)(utc - Epoch).TotalMilliseconds).Append(")\\/\"");

    private void WriteList(IEnumerable list, int level)
    {
        text.Append('[');
        var first = true;
        foreach (var item in list)
        {
            Next(ref first, level + 1);
            Write(item, level + 1);
        }
        Close(first, level, ']');
    }

    private void WriteMembers(IEnumerable<KeyValuePair<string, object?>> members, int level)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in members)
        {
            Next(ref first, level + 1);
            WriteString(name);
            text.Append(compress ? ":" : ":  ");
            Write(value, level + 1);
        }
        Close(first, level, '}');
    }

    private void Next(ref bool first, int level)
    {
        if (!first)
        {
            text.Append(',');
        }
        first = false;
        NewLine(level);
    }

    private void Close(bool empty, int level, char bracket)
    {
        if (!empty)
        {
            NewLine(level);
        }
        text.Append(bracket);
    }

    private void NewLine(int level)
    {
        if (!compress)
        {
            text.Append(Environment.NewLine).Append(' ', level * 4);
        }
    }

    /// <summary>Escapes what JavaScriptSerializer escapes, quotes and angle brackets among them.</summary>
    private void WriteString(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or '\'' or '<' or '>' or '&' or '\u0085' or '\u2028' or '\u2029':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }

    private static bool IsNumber(object value) =>
        value is int or long or double or float or decimal or byte or sbyte or short or ushort or uint or ulong or System.Numerics.BigInteger;

    private static bool IsScalar(object value) => value is string or bool or char or Enum or DateTime or Guid or Uri || IsNumber(value);

    private static IEnumerable<KeyValuePair<string, object?>> Entries(IDictionary table)
    {
        foreach (DictionaryEntry entry in table)
        {
            yield return new(LanguagePrimitives.ConvertTo<string>(entry.Key), entry.Value);
        }
    }

    /// <summary>What PowerShell added to an object: notes, and properties its type data gives (Count of an array).</summary>
    private static List<KeyValuePair<string, object?>> ExtendedMembers(PSObject wrapper, object bare)
    {
        var members = new List<KeyValuePair<string, object?>>();
        // No type data adds to these, and asking for it is most of the cost of a large text.
        var plain = bare is string or bool || IsNumber(bare);
        IEnumerable<PSMemberInfo> found = plain
            ? EngineInternals.InstanceMembers(wrapper).OfType<PSPropertyInfo>()
            : wrapper.Members.Match("*", Extended);
        foreach (var member in found)
        {
            members.Add(new(member.Name, member.Value));
        }
        return members;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Properties(PSObject item)
    {
        // Two names: PSCustomObject and Object. With a third, type data may add members.
        var bag = item.BaseObject is PSCustomObject && item.TypeNames.Count == 2;
        foreach (var property in bag ? EngineInternals.InstanceMembers(item).OfType<PSPropertyInfo>() : item.Properties)
        {
            object? value;
            try
            {
                value = property.IsGettable ? property.Value : null;
            }
            catch (GetValueException)
            {
                value = null;
            }
            yield return new(property.Name, value);
        }
    }
}
