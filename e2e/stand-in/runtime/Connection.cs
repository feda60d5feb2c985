using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipes;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>One connection to the simulator: a line out, a line in.</summary>
    internal sealed class Connection : IDisposable
    {
        private const string Variable = "MIRROR_MANAGER_STAND_IN_PIPE";
        private const int RepliesKept = 64;
        private static readonly JsonSerializerSettings Ascii = new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii };
        private static Connection shared;

        private readonly NamedPipeClientStream pipe;
        private readonly StreamReader reader;
        private readonly StreamWriter writer;
        private readonly Dictionary<string, (string Key, Reply Reply)> kept = new Dictionary<string, (string, Reply)>();

        public static Connection Shared => shared ?? (shared = new Connection());

        public Connection()
        {
            var name = Environment.GetEnvironmentVariable(Variable);
            if (string.IsNullOrEmpty(name))
                throw new InvalidOperationException("The stand-in Hyper-V module has no simulator: " + Variable + " is not set.");
            const string windows = @"\\.\pipe\";
            pipe = new NamedPipeClientStream(".", name.StartsWith(windows) ? name.Substring(windows.Length) : name, PipeDirection.InOut);
            pipe.Connect(5000);
            var utf8 = new UTF8Encoding(false);
            reader = new StreamReader(pipe, utf8, false, 1 << 16);
            writer = new StreamWriter(pipe, utf8, 1 << 16) { AutoFlush = false, NewLine = "\n" };
        }

        public Reply Call(JObject request)
        {
            Clock.Start();
            try
            {
                var asked = JsonConvert.SerializeObject(request, Ascii);
                var known = kept.TryGetValue(asked, out var earlier);
                if (known) request["memo"] = earlier.Key;
                writer.WriteLine(known ? JsonConvert.SerializeObject(request, Ascii) : asked);
                writer.Flush();
                var line = reader.ReadLine() ?? throw new IOException("The simulator has closed the pipe.");
                var json = Parse(line);
                if ((bool?)json["die"] == true) Environment.Exit(137);
                if ((bool?)json["same"] == true) return earlier.Reply;
                var reply = Reply.From(json);
                if ((string)json["memo"] is string key)
                {
                    if (kept.Count >= RepliesKept) kept.Clear();
                    kept[asked] = (key, reply);
                }
                return reply;
            }
            catch (IOException)
            {
                if (shared == this) shared = null;
                throw;
            }
            finally
            {
                Clock.Stop();
            }
        }

        private static JObject Parse(string line)
        {
            using (var text = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 })
                return JObject.Load(text);
        }

        public void Dispose() => pipe.Dispose();
    }
}
