namespace Microsoft.HyperV.StandIn;

/// <summary>Base of the generated object types; it shows nothing that the real ones lack.</summary>
public abstract class StandInObject
{
    /// <summary>Sets one property from the reply; false when the type has none of that name.</summary>
    /// <remarks>Generated as one switch a type: reflection would cost more than the parsing.</remarks>
    protected internal virtual bool TrySet(string property, ReplyReader from) => false;

    /// <summary>Told to a nested object: settings keep the adapter that they are of.</summary>
    protected internal virtual void BelongTo(StandInObject owner)
    {
    }

    /// <summary>The Id by which a later call refers to the object.</summary>
    protected internal virtual object? Identity => null;

    /// <summary>The object's Name, if its type has one.</summary>
    protected internal virtual string? Label => null;

    /// <summary>The session that every object of the real module holds.</summary>
    protected static object Session => LocalSession.Instance;
}
