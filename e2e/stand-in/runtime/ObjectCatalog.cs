using System.Collections.Generic;

namespace Microsoft.HyperV.StandIn;

/// <summary>The types that a module's cmdlets give out, by their names in a reply.</summary>
public abstract class ObjectCatalog
{
    /// <summary>An empty object of the type, or null when it has no class.</summary>
    public virtual StandInObject? Create(string type) => null;

    /// <summary>The shape of a type that is no class but a bag of properties (a CIM object), or null.</summary>
    public virtual BagShape? Shape(string type) => null;
}

/// <summary>A CIM object as PowerShell shows it: its type's name and the properties that it always has.</summary>
public sealed class BagShape
{
    public BagShape(string typeName, params string[] properties)
    {
        TypeName = typeName;
        Properties = properties;
    }

    public string TypeName { get; }

    public IReadOnlyList<string> Properties { get; }
}
