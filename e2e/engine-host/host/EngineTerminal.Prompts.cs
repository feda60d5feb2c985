using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace MirrorEngine;

/// <summary>
/// The input half: an answer is the next line of standard input, which is where the next command stands.
///
/// That is what real PowerShell does with redirected input, and why nothing that can prompt may be run so.
/// </summary>
public sealed partial class EngineTerminal
{
    private const string NonInteractiveMessage =
        "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.";

    public override string ReadLine()
    {
        RefuseWhenNonInteractive();
        return Console.In.ReadLine() ?? string.Empty;
    }

    public override SecureString ReadLineAsSecureString()
    {
        var secret = new SecureString();
        foreach (var c in ReadLine())
        {
            secret.AppendChar(c);
        }
        return secret;
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        RefuseWhenNonInteractive();
        WriteHeading(caption, message);
        var answers = new Dictionary<string, PSObject>();
        foreach (var field in descriptions)
        {
            var type = LanguagePrimitives.TryConvertTo<Type>(field.ParameterAssemblyFullName, out var full)
                ? full
                : LanguagePrimitives.TryConvertTo<Type>(field.ParameterTypeFullName, out var byName) ? byName : typeof(string);
            object? answer = type.IsArray && type != typeof(byte[]) ? ReadList(field.Name) : ReadField(field.Name);
            if (answer is null)
            {
                break;
            }
            answers.Add(field.Name, PSObject.AsPSObject(LanguagePrimitives.ConvertTo(answer, type)));
        }
        return answers;
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        RefuseWhenNonInteractive();
        WriteHeading(caption, message);
        var labels = choices.Select(choice => choice.Label.Replace("&", string.Empty)).ToArray();
        var keys = choices.Select(choice => HotKey(choice.Label)).ToArray();
        while (true)
        {
            Write(string.Join("  ", labels.Select((label, i) => $"[{keys[i]}] {label}")) + ": ");
            var answer = Console.In.ReadLine();
            if (answer is null)
            {
                throw new PromptingException("The input ended before the question was answered.");
            }
            answer = answer.Trim();
            if (answer.Length == 0 && defaultChoice >= 0)
            {
                return defaultChoice;
            }
            var chosen = Array.FindIndex(labels, label => label.Equals(answer, StringComparison.CurrentCultureIgnoreCase));
            chosen = chosen >= 0 ? chosen : Array.FindIndex(keys, key => key.Equals(answer, StringComparison.CurrentCultureIgnoreCase));
            if (chosen >= 0)
            {
                return chosen;
            }
        }
    }

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName)
    {
        RefuseWhenNonInteractive();
        WriteHeading(caption, message);
        return new PSCredential(string.IsNullOrEmpty(userName) ? ReadLine() : userName, ReadLineAsSecureString());
    }

    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options) => PromptForCredential(caption, message, userName, targetName);

    private string? ReadField(string name)
    {
        Write(name + ": ");
        return Console.In.ReadLine();
    }

    private string[]? ReadList(string name)
    {
        var items = new List<string>();
        while (ReadField($"{name}[{items.Count}]") is { } item)
        {
            if (item.Length == 0)
            {
                return [.. items];
            }
            items.Add(item);
        }
        return null;
    }

    private void WriteHeading(string caption, string message)
    {
        foreach (var text in new[] { caption, message })
        {
            if (!string.IsNullOrEmpty(text))
            {
                WriteLine(text);
            }
        }
    }

    private static string HotKey(string label)
    {
        var at = label.IndexOf('&');
        return at >= 0 && at + 1 < label.Length ? label[(at + 1)..(at + 2)].ToUpperInvariant() : label;
    }

    private void RefuseWhenNonInteractive()
    {
        if (nonInteractive)
        {
            throw new PSInvalidOperationException(NonInteractiveMessage);
        }
    }
}
