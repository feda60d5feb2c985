using System.Management.Automation;
using System.Text;

namespace Microsoft.PowerShell.Commands;

/// <summary>The encodings of 5.1's content cmdlets by their names there.</summary>
public static class TextEncodings
{
    /// <summary>Stands for bytes, which are no encoding.</summary>
    public const string Byte = "Byte";

    /// <summary>
    /// An encoding by name; what it writes before the text (BOM) is 5.1's too.
    ///
    /// `Default` and `OEM` depend on the Windows machine; Latin-1 stands in for them.
    /// </summary>
    public static Encoding Parse(string name) => name.ToUpperInvariant() switch
    {
        "ASCII" => Encoding.ASCII,
        "UTF8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        "UNICODE" or "STRING" or "UNKNOWN" => Encoding.Unicode,
        "BIGENDIANUNICODE" => Encoding.BigEndianUnicode,
        "UTF32" => Encoding.UTF32,
        "DEFAULT" or "OEM" => Encoding.Latin1,
        _ => throw new PSArgumentException($"The encoding '{name}' is not one of Windows PowerShell 5.1's."),
    };
}
