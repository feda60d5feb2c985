using System.Diagnostics;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>The time spent inside the stand-in, for a benchmark that has to tell its own share.</summary>
    public static class Clock
    {
        private static readonly Stopwatch Watch = new Stopwatch();

        public static double ElapsedMilliseconds => Watch.Elapsed.TotalMilliseconds;

        public static void Reset() => Watch.Reset();

        internal static void Start() => Watch.Start();

        internal static void Stop() => Watch.Stop();
    }
}
