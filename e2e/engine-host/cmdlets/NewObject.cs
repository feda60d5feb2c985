using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace Microsoft.PowerShell.Commands;

/// <summary>New-Object for .NET types; COM is not there.</summary>
[Cmdlet(VerbsCommon.New, "Object")]
public sealed class NewObjectCommand : PSCmdlet
{
    private static readonly HashSet<Type> CoreTypes =
    [
        typeof(PSObject), typeof(object), typeof(string), typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(bool),
        typeof(DateTime), typeof(TimeSpan), typeof(Guid), typeof(Hashtable), typeof(System.Version), typeof(Uri), typeof(ErrorRecord),
    ];

    [Parameter(Mandatory = true, Position = 0)]
    public string TypeName { get; set; } = string.Empty;

    [Parameter(Position = 1)]
    [Alias("Args")]
    public object?[] ArgumentList { get; set; } = [];

    [Parameter]
    public IDictionary? Property { get; set; }

    protected override void BeginProcessing()
    {
        if (!LanguagePrimitives.TryConvertTo<Type>(TypeName, CultureInfo.InvariantCulture, out var type))
        {
            var missing = new PSArgumentException($"Cannot find type [{TypeName}]: verify that the assembly containing this type is loaded.");
            ThrowTerminatingError(new ErrorRecord(missing, "TypeNotFound", ErrorCategory.InvalidType, null));
        }
        if (SessionState.LanguageMode == PSLanguageMode.ConstrainedLanguage && !CoreTypes.Contains(type))
        {
            var refused = new PSNotSupportedException("Cannot create type. Only core types are supported in this language mode.");
            ThrowTerminatingError(new ErrorRecord(refused, "CannotCreateTypeConstrainedLanguage", ErrorCategory.PermissionDenied, null));
        }
        var made = type == typeof(PSObject) && ArgumentList.Length == 0 ? new PSObject() : Construct(type);
        if (Property is not null)
        {
            SetProperties(made);
        }
        WriteObject(made);
    }

    private object Construct(Type type)
    {
        try
        {
            if (ArgumentList.Length == 0)
            {
                return Activator.CreateInstance(type) ?? throw new MissingMethodException();
            }
            var best = type.GetConstructors()
                .Select(constructor => Fit(constructor.GetParameters()) is { } fit ? (constructor, fit.Arguments, fit.Cost) : default)
                .Where(candidate => candidate.constructor is not null)
                .OrderBy(candidate => candidate.Cost)
                .FirstOrDefault();
            return best.constructor?.Invoke(best.Arguments) ?? throw new MissingMethodException();
        }
        catch (MissingMethodException)
        {
            var none = new PSArgumentException($"A constructor was not found. Cannot find an appropriate constructor for type {TypeName}.");
            ThrowTerminatingError(new ErrorRecord(none, "CannotFindAppropriateCtor", ErrorCategory.ObjectNotFound, null));
            throw;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            ThrowTerminatingError(new ErrorRecord(inner, "ConstructorInvokedThrowException", ErrorCategory.InvalidOperation, null));
            throw;
        }
    }

    private (object?[] Arguments, int Cost)? Fit(ParameterInfo[] parameters)
    {
        if (parameters.Length != ArgumentList.Length)
        {
            return null;
        }
        var arguments = new object?[parameters.Length];
        var cost = 0;
        for (var i = 0; i < parameters.Length; i++)
        {
            var given = ArgumentList[i] is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : ArgumentList[i];
            var wanted = parameters[i].ParameterType;
            if (given is not null && wanted.IsInstanceOfType(given))
            {
                arguments[i] = given;
                cost += wanted == given.GetType() ? 0 : 1;
            }
            else if (LanguagePrimitives.TryConvertTo(given, wanted, CultureInfo.InvariantCulture, out arguments[i]))
            {
                cost += 10;
            }
            else
            {
                return null;
            }
        }
        return (arguments, cost);
    }

    private void SetProperties(object made)
    {
        var target = PSObject.AsPSObject(made);
        foreach (DictionaryEntry entry in Property!)
        {
            var name = LanguagePrimitives.ConvertTo<string>(entry.Key);
            if (made is PSObject { BaseObject: PSCustomObject } bag)
            {
                bag.Properties.Add(new PSNoteProperty(name, entry.Value));
            }
            else if (target.Properties[name] is { } property)
            {
                property.Value = entry.Value;
            }
            else
            {
                var missing = new PSInvalidOperationException($"The property '{name}' cannot be found on {TypeName}.");
                WriteError(new ErrorRecord(missing, "InvalidOperationException", ErrorCategory.InvalidOperation, made));
            }
        }
    }
}
