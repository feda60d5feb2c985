using System;
using System.Globalization;
using System.IO;
using System.IO.Pipes;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace Microsoft.HyperV.StandIn;

/// <summary>One connection to the simulator: a line out, a reply in, one after the other.</summary>
internal sealed class Connection : IDisposable
{
    private const string Variable = "MIRROR_MANAGER_STAND_IN_PIPE";
    private const string WindowsPrefix = @"\\.\pipe\";
    private const int ConnectMilliseconds = 5000;
    private const int BufferSize = 1 << 16;

    /// <summary>An escaped half of a surrogate pair, behind an even number of backslashes.</summary>
    private static readonly Regex EscapedSurrogate = new(@"(?<!\\)((?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})", RegexOptions.CultureInvariant);

    private readonly NamedPipeClientStream pipe;
    private readonly StreamWriter writer;
    private readonly StreamReader reader;

    private Connection(string name)
    {
        Name = name;
        var ownName = name.StartsWith(WindowsPrefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(WindowsPrefix.Length) : name;
        pipe = new NamedPipeClientStream(".", ownName, PipeDirection.InOut);
        pipe.Connect(ConnectMilliseconds);
        var utf8 = new UTF8Encoding(false);
        writer = new StreamWriter(pipe, utf8, BufferSize);
        reader = new StreamReader(pipe, utf8, false, BufferSize);
    }

    /// <summary>The pipe that the environment names now.</summary>
    public static string PipeName =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : throw StandInException.Unreachable($"{Variable} is not set.");

    public string Name { get; }

    public static Connection Open(string name)
    {
        // On Unix, connecting to a file that is not there would wait for one.
        if (Path.DirectorySeparatorChar == '/' && !File.Exists(name)) throw StandInException.Unreachable($"'{name}' is not there.");
        try
        {
            return new Connection(name);
        }
        catch (Exception error)
        {
            throw StandInException.Unreachable($"'{name}' does not answer: {error.Message}", error);
        }
    }

    /// <exception cref="StandInException">The pipe is broken or the reply is; the connection is of no more use.</exception>
    public Reply Exchange(string line, ObjectCatalog catalog)
    {
        try
        {
            writer.Write(line);
            writer.Write('\n');
            writer.Flush();
            var text = reader.ReadLine() ?? throw StandInException.Unreachable("it has closed the pipe.");
            using var json = new JsonTextReader(new StringReader(WithLoneSurrogates(text))) { DateParseHandling = DateParseHandling.None };
            var reply = Reply.Read(json, catalog);
            if (reply.Die) Environment.Exit(137);
            return reply;
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            throw StandInException.Unreachable(error.Message, error);
        }
        catch (Exception error) when (error is JsonException or FormatException or OverflowException or InvalidCastException)
        {
            throw StandInException.BadReply(error.Message, error);
        }
    }

    /// <summary>The parser makes U+FFFD of a lone surrogate that is escaped, and leaves one alone that is not.</summary>
    private static string WithLoneSurrogates(string text) =>
        text.Contains(@"\ud")
            ? EscapedSurrogate.Replace(text, found => found.Groups[1].Value + (char)int.Parse(found.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            : text;

    public void Dispose() => pipe.Dispose();
}
