using System;

// A real name, in its real place: scripts may catch it.
namespace Microsoft.HyperV.PowerShell
{
    public class VirtualizationException : Exception
    {
        public VirtualizationException(string? message) : base(message)
        {
        }
    }
}
