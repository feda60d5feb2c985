using System.Collections.Generic;
using System.Diagnostics;

namespace Microsoft.HyperV.StandIn;

/// <summary>The simulator as the cmdlets of this process call it: one connection, one call at a time.</summary>
internal static class Simulator
{
    private const int RepliesKept = 64;

    private static readonly object Turn = new();
    private static readonly Dictionary<string, Reply> Kept = [];
    private static readonly Queue<string> KeptInOrder = new();
    private static volatile Connection? connection;

    /// <exception cref="StandInException">There is no simulator, it has gone, or it breaks the protocol.</exception>
    public static Reply Call(CallText call, ObjectCatalog catalog)
    {
        lock (Turn)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                Kept.TryGetValue(call.Key, out var earlier);
                var reply = Connected().Exchange(call.Line(earlier?.Memo), catalog);
                if (reply.Same) return earlier ?? throw StandInException.BadReply("there is no earlier one that it could be the same as.");
                Keep(call.Key, reply);
                return reply;
            }
            catch (StandInException)
            {
                Abandon();
                throw;
            }
            finally
            {
                Clock.Add(watch);
            }
        }
    }

    /// <summary>Ends a call that is waiting; the next one connects anew.</summary>
    public static void Abandon()
    {
        connection?.Dispose();
        connection = null;
    }

    private static Connection Connected()
    {
        var name = Connection.PipeName;
        if (connection is { } open && open.Name == name) return open;
        Abandon();
        // Another simulator's replies are no answer of this one.
        Kept.Clear();
        KeptInOrder.Clear();
        return connection = Connection.Open(name);
    }

    private static void Keep(string key, Reply reply)
    {
        if (reply.Memo is null)
        {
            Kept.Remove(key);
            return;
        }
        if (!Kept.ContainsKey(key)) KeptInOrder.Enqueue(key);
        Kept[key] = reply;
        while (KeptInOrder.Count > RepliesKept) Kept.Remove(KeptInOrder.Dequeue());
    }
}
