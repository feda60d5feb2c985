using System.Globalization;
using System.Management.Automation;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>
/// ConvertFrom-Json with the habits of Windows PowerShell 5.1: an array leaves as one object, not one by one;
/// keys that differ in case only are refused; there is no -AsHashtable.
/// </summary>
[Cmdlet(VerbsData.ConvertFrom, "Json")]
public sealed partial class ConvertFromJsonCommand : PSCmdlet
{
    private readonly StringBuilder text = new();

    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string InputObject { get; set; } = string.Empty;

    protected override void ProcessRecord()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
        text.Append(InputObject);
    }

    protected override void EndProcessing()
    {
        var json = text.ToString();
        if (string.IsNullOrWhiteSpace(json))
        {
            return;
        }
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 100 });
            WriteObject(ToObject(document.RootElement), enumerateCollection: false);
        }
        catch (JsonException wrong)
        {
            var invalid = new ArgumentException($"Invalid JSON primitive: {wrong.Message}", wrong);
            ThrowTerminatingError(new ErrorRecord(invalid, "System.ArgumentException", ErrorCategory.NotSpecified, null));
        }
        catch (ExtendedTypeSystemException wrong)
        {
            var duplicate = new InvalidOperationException(
                $"Cannot convert the JSON string because it contains keys that differ in case only or are empty. {wrong.Message}", wrong);
            ThrowTerminatingError(new ErrorRecord(duplicate, "DuplicateKeysInJsonString", ErrorCategory.InvalidOperation, null));
        }
    }

    private static object? ToObject(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = new PSObject();
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Name.Length == 0 || made.Properties[property.Name] is not null)
                    {
                        throw new ExtendedTypeSystemException($"The key is \"{property.Name}\".");
                    }
                    made.Properties.Add(new PSNoteProperty(property.Name, ToObject(property.Value)));
                }
                return made;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(ToObject).ToArray();
            case JsonValueKind.String:
                return ToText(element.GetString()!);
            case JsonValueKind.Number:
                return ToNumber(element);
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                return null;
        }
    }

    private static object ToText(string value) =>
        DatePattern().Match(value) is { Success: true } match
        && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime
            : value;

    private static object ToNumber(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
        {
            return small;
        }
        if (element.TryGetInt64(out var large))
        {
            return large;
        }
        var exponent = element.GetRawText().AsSpan().IndexOfAny('e', 'E') >= 0;
        return !exponent && element.TryGetDecimal(out var exact) ? exact : element.GetDouble();
    }

    [GeneratedRegex(@"^/Date\((-?\d{1,15})\)/$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();
}
