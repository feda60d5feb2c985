using System.Text;

namespace MirrorEngine;

/// <summary>
/// Makes the three standard streams UTF-8 without a byte order mark, whatever the locale says.
///
/// Windows PowerShell uses the console's code page here; what depends on that can only be tried on Windows.
/// </summary>
public static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void UseUtf8()
    {
        Console.SetIn(new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: true));
        Console.SetOut(Writer(Console.OpenStandardOutput()));
        Console.SetError(Writer(Console.OpenStandardError()));
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024) { AutoFlush = true };
}
