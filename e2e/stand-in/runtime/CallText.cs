using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Management.Automation;
using Microsoft.Management.Infrastructure;
using Newtonsoft.Json;

namespace Microsoft.HyperV.StandIn;

/// <summary>A bound call as one line of JSON, in ASCII.</summary>
internal sealed class CallText
{
    /// <summary>The name that the facts give to the only set of a cmdlet that has no named one.</summary>
    private const string OnlySet = "(default)";

    private readonly string unclosed;

    public CallText(string cmdlet, string set, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        // Closed by hand, because a memo may yet come behind the parameters.
        using var json = new JsonTextWriter(text) { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii, AutoCompleteOnClose = false };
        json.WriteStartObject();
        json.WritePropertyName("cmdlet");
        json.WriteValue(cmdlet);
        json.WritePropertyName("set");
        json.WriteValue(set == ParameterAttribute.AllParameterSets ? OnlySet : set);
        json.WritePropertyName("parameters");
        json.WriteStartObject();
        foreach (var parameter in parameters)
        {
            json.WritePropertyName(parameter.Key);
            Write(json, parameter.Value);
        }
        json.WriteEndObject();
        json.Flush();
        unclosed = text.ToString();
    }

    /// <summary>The same text for the same call: what a kept reply is found by.</summary>
    public string Key => unclosed;

    public string Line(string? memo) => unclosed + (memo is null ? "}" : $",\"memo\":{JsonConvert.ToString(memo)}}}");

    private static void Write(JsonTextWriter json, object? value)
    {
        switch (value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value)
        {
            case null: json.WriteNull(); break;
            case string text: json.WriteValue(text); break;
            case SwitchParameter given: json.WriteValue(given.IsPresent); break;
            case Enum name: json.WriteValue(name.ToString()); break;
            case Guid id: json.WriteValue(id.ToString("d")); break;
            case DateTime time: json.WriteValue(time.ToString("o", CultureInfo.InvariantCulture)); break;
            case TimeSpan or Version: json.WriteValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            case StandInObject known: WriteReference(json, known.GetType().Name, known.Identity, known.Label); break;
            case PSCredential credential: WriteSingle(json, "$credential", credential.UserName); break;
            case CimSession: WriteSingle(json, "$cimSession", true); break;
            case IDictionary or CimInstance or PSObject: WriteReference(json, value!.GetType().Name, null, null); break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) Write(json, item);
                json.WriteEndArray();
                break;
            case IConvertible simple: json.WriteValue(simple); break;
            case var other: WriteReference(json, other.GetType().Name, null, null); break;
        }
    }

    private static void WriteReference(JsonTextWriter json, string type, object? id, string? name)
    {
        json.WriteStartObject();
        json.WritePropertyName("$ref");
        json.WriteValue(type);
        json.WritePropertyName("id");
        json.WriteValue(id is Guid guid ? guid.ToString("d") : id as string ?? "");
        if (name is not null)
        {
            json.WritePropertyName("name");
            json.WriteValue(name);
        }
        json.WriteEndObject();
    }

    private static void WriteSingle(JsonTextWriter json, string name, object value)
    {
        json.WriteStartObject();
        json.WritePropertyName(name);
        json.WriteValue(value);
        json.WriteEndObject();
    }
}
