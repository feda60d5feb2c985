using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using Newtonsoft.Json;

namespace Microsoft.HyperV.StandIn;

/// <summary>Reads the property values of a reply, each as the type that its property has.</summary>
/// <remarks>Every method starts on the value's first token and ends on its last.</remarks>
public sealed class ReplyReader
{
    private readonly JsonTextReader json;
    private readonly ObjectCatalog catalog;

    internal ReplyReader(JsonTextReader json, ObjectCatalog catalog)
    {
        this.json = json;
        this.catalog = catalog;
    }

    public string? Text() => IsNull ? null : Convert.ToString(Scalar(), CultureInfo.InvariantCulture);

    public bool Boolean() => !IsNull && (bool)Scalar(JsonToken.Boolean);

    public byte Byte() => checked((byte)Whole());

    public short Int16() => checked((short)Whole());

    public int Int32() => checked((int)Whole());

    public long Int64() => Whole();

    public ushort UInt16() => checked((ushort)Whole());

    public uint UInt32() => checked((uint)Whole());

    public ulong UInt64() => checked((ulong)Whole());

    public Guid Guid() => Text() is { } text ? System.Guid.Parse(text) : default;

    public TimeSpan TimeSpan() => Text() is { } text ? System.TimeSpan.Parse(text, CultureInfo.InvariantCulture) : default;

    public DateTime DateTime() =>
        Text() is { } text ? System.DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : default;

    public Version? Version() => Text() is { Length: > 0 } text ? System.Version.Parse(text) : null;

    /// <summary>By its name; a number is taken as it is.</summary>
    public T Enum<T>()
        where T : struct
    {
        if (IsNull) return default;
        return json.TokenType == JsonToken.String ? EnumNames<T>.Of((string)json.Value!) : (T)System.Enum.ToObject(typeof(T), Whole());
    }

    public T? Maybe<T>(Func<T> read)
        where T : struct => IsNull ? null : read();

    /// <summary>An array; a lone value is an array of one.</summary>
    public T[]? List<T>(Func<T> read)
    {
        if (IsNull) return null;
        if (json.TokenType != JsonToken.StartArray) return [read()];
        var items = new List<T>();
        while (Next() != JsonToken.EndArray) items.Add(read());
        return items.ToArray();
    }

    /// <summary>A nested object of a generated type, which is told whom it belongs to.</summary>
    public T? Object<T>(StandInObject? owner = null)
        where T : StandInObject
    {
        if (IsNull) return null;
        var built = Build();
        if (built is not T wanted) throw StandInException.BadReply($"{built.GetType().Name} is no {typeof(T).Name}.");
        if (owner is not null) wanted.BelongTo(owner);
        return wanted;
    }

    /// <summary>A property whose type says nothing: a scalar, an array, an object or a bag.</summary>
    public object? Anything() =>
        json.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.StartObject => Build(),
            JsonToken.StartArray => List(Anything),
            _ => Scalar() is long number && number == (int)number ? (int)number : Scalar(),
        };

    /// <summary>As <see cref="Anything"/>, wrapped as properties of type PSObject hold it.</summary>
    public PSObject? Bag() => Anything() is { } value ? PSObject.AsPSObject(value) : null;

    /// <summary>The object that begins at this token: one of a generated type, or a bag.</summary>
    internal object Build()
    {
        Expect(JsonToken.StartObject);
        if (Next() != JsonToken.PropertyName || (string)json.Value! != "$type") throw StandInException.BadReply("an object does not begin with $type.");
        Next();
        var type = (string)Scalar(JsonToken.String);
        if (catalog.Create(type) is { } target) return Fill(target);
        return catalog.Shape(type) is { } shape ? Fill(shape) : throw StandInException.BadReply($"there is no type '{type}'.");
    }

    internal JsonToken Next() => json.Read() ? json.TokenType : throw StandInException.BadReply("it ends too early.");

    private StandInObject Fill(StandInObject target)
    {
        while (Next() == JsonToken.PropertyName)
        {
            var property = (string)json.Value!;
            Next();
            if (!target.TrySet(property, this)) throw StandInException.BadReply($"{target.GetType().Name} has no property '{property}'.");
        }
        return target;
    }

    private PSObject Fill(BagShape shape)
    {
        var bag = new PSObject();
        bag.TypeNames.Insert(0, shape.TypeName);
        foreach (var name in shape.Properties) bag.Properties.Add(new PSNoteProperty(name, null));
        while (Next() == JsonToken.PropertyName)
        {
            var name = (string)json.Value!;
            Next();
            if (bag.Properties[name] is { } known) known.Value = Anything();
            else if (shape.Properties.Count == 0) bag.Properties.Add(new PSNoteProperty(name, Anything()));
            else throw StandInException.BadReply($"{shape.TypeName} has no property '{name}'.");
        }
        return bag;
    }

    private bool IsNull => json.TokenType == JsonToken.Null;

    private long Whole() => IsNull ? 0 : Convert.ToInt64(Scalar(), CultureInfo.InvariantCulture);

    private object Scalar() =>
        json.TokenType is JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean
            ? json.Value!
            : throw StandInException.BadReply($"a value is expected where {json.TokenType} stands.");

    private object Scalar(JsonToken token)
    {
        Expect(token);
        return json.Value!;
    }

    private void Expect(JsonToken token)
    {
        if (json.TokenType != token) throw StandInException.BadReply($"{token} is expected where {json.TokenType} stands.");
    }
}
