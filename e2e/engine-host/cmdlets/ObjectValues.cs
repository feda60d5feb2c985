using System.Collections;
using System.Globalization;
using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Order and equality of values as the object cmdlets see them: culture, case, mixed types.</summary>
public sealed class ObjectValues(bool caseSensitive) : IComparer<object?>, IEqualityComparer<object?>
{
    /// <summary>Nulls come first; values that cannot be compared are compared as text.</summary>
    public int Compare(object? left, object? right)
    {
        if (LanguagePrimitives.TryCompare(left, right, !caseSensitive, CultureInfo.CurrentCulture, out var order))
        {
            return order;
        }
        var options = caseSensitive ? CompareOptions.None : CompareOptions.IgnoreCase;
        return CultureInfo.CurrentCulture.CompareInfo.Compare(Text(left), Text(right), options);
    }

    public new bool Equals(object? left, object? right) =>
        LanguagePrimitives.Equals(left, right, !caseSensitive, CultureInfo.CurrentCulture);

    /// <summary>One bucket: equality converts between types, which no hash of ours would follow.</summary>
    public int GetHashCode(object? value) => 0;

    private static string Text(object? value) => value is null ? string.Empty : PSObject.AsPSObject(value).ToString();
}
