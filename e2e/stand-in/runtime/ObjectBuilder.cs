using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Management.Automation;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>
    /// Builds objects of the real type names from the simulator's answer.
    /// A nested setting gets its containing adapter as ParentAdapter: the back reference that makes a
    /// whole object of the real module huge.
    /// </summary>
    internal static class ObjectBuilder
    {
        private sealed class Property
        {
            public Type Type;
            public Action<object, object> Set;
        }

        private static readonly ConcurrentDictionary<string, Type> Types = new ConcurrentDictionary<string, Type>();
        private static readonly ConcurrentDictionary<Type, Dictionary<string, Property>> Properties =
            new ConcurrentDictionary<Type, Dictionary<string, Property>>();
        private static readonly ConcurrentDictionary<(Type, string), object> Names = new ConcurrentDictionary<(Type, string), object>();

        public static object Build(JObject json)
        {
            var name = (string)json["$type"] ?? "";
            var type = Types.GetOrAdd(name, each => typeof(ObjectBuilder).Assembly.GetType("Microsoft.HyperV.PowerShell." + each));
            if (type == null || type.Name == "CimInstance") return Bag(json, name, type);
            var result = Activator.CreateInstance(type);
            var properties = PropertiesOf(type);
            foreach (var each in json)
            {
                if (!properties.TryGetValue(each.Key, out var property)) continue;
                var value = Convert(each.Value, property.Type);
                property.Set(result, value);
                if (value != null && result is Microsoft.HyperV.PowerShell.VMNetworkAdapterBase adapter) SetParent(value, adapter);
            }
            if (properties.TryGetValue("CimSession", out var session)) session.Set(result, Session);
            return result;
        }

        private static readonly Microsoft.HyperV.PowerShell.CimSession Session = new Microsoft.HyperV.PowerShell.CimSession();

        private static void SetParent(object nested, object parent)
        {
            if (nested is Array || nested is string || !nested.GetType().IsClass) return;
            if (PropertiesOf(nested.GetType()).TryGetValue("ParentAdapter", out var back)) back.Set(nested, parent);
        }

        /// <summary>What has no class of its own (CIM objects): its properties as notes.</summary>
        private static object Bag(JObject json, string name, Type type)
        {
            var bag = type == null ? new PSObject() : PSObject.AsPSObject(Activator.CreateInstance(type));
            foreach (var each in json)
                if (each.Key != "$type") bag.Properties.Add(new PSNoteProperty(each.Key, Convert(each.Value, typeof(object))));
            if (type != null) return bag.BaseObject;
            bag.TypeNames.Insert(0, name);
            return bag;
        }

        private static Dictionary<string, Property> PropertiesOf(Type type) => Properties.GetOrAdd(type, each =>
            each.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).ToDictionary(
                p => p.Name, p => new Property { Type = p.PropertyType, Set = Setter(each, p) }, StringComparer.OrdinalIgnoreCase));

        private static Action<object, object> Setter(Type type, PropertyInfo property)
        {
            var target = Expression.Parameter(typeof(object));
            var value = Expression.Parameter(typeof(object));
            var isValueType = property.PropertyType.IsValueType;
            var converted = isValueType
                ? (Expression)Expression.Condition(Expression.Equal(value, Expression.Constant(null)),
                    Expression.Default(property.PropertyType), Expression.Convert(value, property.PropertyType))
                : Expression.Convert(value, property.PropertyType);
            return Expression.Lambda<Action<object, object>>(
                Expression.Assign(Expression.Property(Expression.Convert(target, type), property), converted), target, value).Compile();
        }

        private static object Convert(JToken token, Type type)
        {
            if (token == null || token.Type == JTokenType.Null) return null;
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsArray)
            {
                var element = type.GetElementType();
                var items = token is JArray many ? many.ToArray() : new[] { token };
                var array = Array.CreateInstance(element, items.Length);
                for (var i = 0; i < items.Length; i++) array.SetValue(Convert(items[i], element), i);
                return array;
            }
            if (token is JObject nested) return Build(nested);
            if (token is JArray list) return list.Select(each => Convert(each, typeof(object))).ToArray();
            var value = ((JValue)token).Value;
            if (type == typeof(object) || type.IsInstanceOfType(value)) return value is long number && number == (int)number ? (int)number : value;
            if (type == typeof(Guid)) return Guid.Parse((string)value);
            if (type.IsEnum) return Names.GetOrAdd((type, System.Convert.ToString(value)), key => Enum.Parse(key.Item1, key.Item2, true));
            if (type == typeof(string)) return System.Convert.ToString(value, CultureInfo.InvariantCulture);
            if (type == typeof(TimeSpan)) return TimeSpan.Parse((string)value, CultureInfo.InvariantCulture);
            if (type == typeof(DateTime)) return DateTime.Parse((string)value, CultureInfo.InvariantCulture);
            if (type == typeof(Version)) return Version.Parse((string)value);
            return type.IsPrimitive ? System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : null;
        }
    }
}
