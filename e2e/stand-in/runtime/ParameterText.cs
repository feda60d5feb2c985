using System;
using System.Collections;
using System.Management.Automation;
using Newtonsoft.Json.Linq;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>A bound parameter as JSON: values as they are, enums by name, objects as references by id.</summary>
    internal static class ParameterText
    {
        public static JToken Of(object value)
        {
            switch (value)
            {
                case null: return JValue.CreateNull();
                case PSObject wrapped when !(wrapped.BaseObject is PSCustomObject): return Of(wrapped.BaseObject);
                case string text: return new JValue(text);
                case SwitchParameter given: return new JValue(given.IsPresent);
                case bool flag: return new JValue(flag);
                case Enum name: return new JValue(name.ToString());
                case Guid id: return new JValue(id.ToString("d"));
                case PSCredential credential: return new JObject { ["$credential"] = credential.UserName };
                case Microsoft.HyperV.PowerShell.CimSession _: return new JObject { ["$cimSession"] = true };
                case DateTime _:
                case TimeSpan _:
                case Version _: return new JValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                case byte _: case short _: case int _: case long _: case ushort _: case uint _: case ulong _: case float _: case double _: case decimal _:
                    return new JValue(value);
                case IDictionary _: return new JObject { ["$ref"] = "Hashtable", ["id"] = "" };
                case IEnumerable many:
                    var array = new JArray();
                    foreach (var each in many) array.Add(Of(each));
                    return array;
                default: return Reference(value);
            }
        }

        private static JObject Reference(object value)
        {
            var type = value.GetType();
            var reference = new JObject { ["$ref"] = type.Name, ["id"] = Convert.ToString(type.GetProperty("Id")?.GetValue(value)) ?? "" };
            if (type.GetProperty("Name")?.GetValue(value) is string name) reference["name"] = name;
            return reference;
        }
    }
}
