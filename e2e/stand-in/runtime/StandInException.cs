using System;
using System.Management.Automation;

namespace Microsoft.HyperV.StandIn;

/// <summary>A fault of the stand-in itself, never of what it stands for.</summary>
public sealed class StandInException : Exception
{
    private readonly string id;
    private readonly ErrorCategory category;

    private StandInException(string id, ErrorCategory category, string message, Exception? cause)
        : base(message, cause)
    {
        this.id = id;
        this.category = category;
    }

    /// <summary>There is no simulator, or it has gone.</summary>
    public static StandInException Unreachable(string message, Exception? cause = null) =>
        new("StandInUnreachable", ErrorCategory.ConnectionError, $"The stand-in module has no simulator: {message}", cause);

    /// <summary>A reply that breaks the protocol or names what the facts do not have.</summary>
    public static StandInException BadReply(string message, Exception? cause = null) =>
        new("StandInReply", ErrorCategory.InvalidData, $"The stand-in module cannot use the simulator's reply: {message}", cause);

    internal ErrorRecord ToRecord(string suffix = "") => new(this, id + suffix, category, null);
}
