using System.Diagnostics;
using System.Threading;

namespace Microsoft.HyperV.StandIn;

/// <summary>The time spent inside the stand-in, so that a benchmark can take it off.</summary>
/// <remarks>It runs from the moment a call is sent until its objects are built; a job's call does not count.</remarks>
public static class Clock
{
    private static long ticks;

    public static double ElapsedMilliseconds => Interlocked.Read(ref ticks) * 1000.0 / Stopwatch.Frequency;

    public static void Reset() => Interlocked.Exchange(ref ticks, 0);

    internal static void Add(Stopwatch watch) => Interlocked.Add(ref ticks, watch.ElapsedTicks);
}
