using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

[Cmdlet(VerbsCommon.Get, "Host")]
public sealed class GetHostCommand : PSCmdlet
{
    protected override void BeginProcessing() => WriteObject(Host);
}

[Cmdlet(VerbsCommon.Get, "Culture")]
public sealed class GetCultureCommand : PSCmdlet
{
    protected override void BeginProcessing() => WriteObject(Host.CurrentCulture);
}

[Cmdlet(VerbsCommon.Get, "UICulture")]
public sealed class GetUICultureCommand : PSCmdlet
{
    protected override void BeginProcessing() => WriteObject(Host.CurrentUICulture);
}

/// <summary>Read-Host: the answer is the next line of standard input.</summary>
[Cmdlet(VerbsCommunications.Read, "Host")]
public sealed class ReadHostCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromRemainingArguments = true)]
    public object? Prompt { get; set; }

    [Parameter]
    public SwitchParameter AsSecureString { get; set; }

    protected override void BeginProcessing()
    {
        try
        {
            if (Prompt is not null && !AsSecureString)
            {
                var field = new System.Management.Automation.Host.FieldDescription(LanguagePrimitives.ConvertTo<string>(Prompt));
                WriteObject(Host.UI.Prompt(string.Empty, string.Empty, [field]).Values.FirstOrDefault() ?? new PSObject(string.Empty));
                return;
            }
            WriteObject(AsSecureString ? Host.UI.ReadLineAsSecureString() : Host.UI.ReadLine());
        }
        catch (PSInvalidOperationException refused)
        {
            ThrowTerminatingError(new ErrorRecord(refused, "InvalidOperation", ErrorCategory.InvalidOperation, null));
        }
    }
}
