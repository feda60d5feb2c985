using System;

namespace Microsoft.HyperV.StandIn;

/// <summary>What stands in an object's CimSession property: a real one can be made on Windows only.</summary>
public sealed class LocalSession
{
    internal static readonly LocalSession Instance = new();

    private LocalSession()
    {
    }

    public string ComputerName => "localhost";

    public Guid InstanceId { get; } = Guid.NewGuid();

    public override string ToString() => $"CimSession: {ComputerName}";
}
