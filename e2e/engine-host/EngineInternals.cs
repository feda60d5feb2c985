using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace MirrorEngine;

/// <summary>
/// The few internals of the engine that its own Utility module uses and that have no public form.
///
/// All reflection on the engine is here, so that a new engine version is checked in one place.
/// </summary>
public static class EngineInternals
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    private static readonly Assembly Engine = typeof(PSObject).Assembly;

    private static readonly Func<PSObject, IEnumerable<PSMemberInfo>> ReadInstanceMembers =
        typeof(PSObject).GetProperty("InstanceMembers", Hidden)!.GetMethod!.CreateDelegate<Func<PSObject, IEnumerable<PSMemberInfo>>>();

    /// <summary>A snap-in by that name alone, so that `Module\Cmdlet` resolves.</summary>
    public static PSSnapInInfo SnapIn(string name)
    {
        var constructor = typeof(PSSnapInInfo).GetConstructors(Hidden).First(c => c.GetParameters().Length == 11);
        var version = new System.Version(7, 0, 0, 0);
        return (PSSnapInInfo)constructor.Invoke(
        [
            name, true, AppContext.BaseDirectory, name, name, version, version,
            new System.Collections.ObjectModel.Collection<string>(), new System.Collections.ObjectModel.Collection<string>(),
            name, "Microsoft",
        ]);
    }

    public static void SetSnapIn(InitialSessionStateEntry entry, PSSnapInInfo snapIn) =>
        Call(typeof(InitialSessionStateEntry), entry, "SetPSSnapIn", snapIn);

    /// <summary>Says that an error was written by this command and not by Write-Error itself.</summary>
    public static void SetInvocation(ErrorRecord error, InvocationInfo invocation)
    {
        Call(typeof(ErrorRecord), error, "SetInvocationInfo", invocation);
        typeof(ErrorRecord).GetProperty("PreserveInvocationInfoOnce", Hidden)!.SetValue(error, true);
    }

    /// <summary>The exception with which `Select-Object -First` stops the commands before it.</summary>
    public static Exception StopUpstream(Cmdlet cmdlet) =>
        (Exception)Activator.CreateInstance(
            Engine.GetType("System.Management.Automation.StopUpstreamCommandsException", throwOnError: true)!,
            Hidden, null, [cmdlet], null)!;

    /// <summary>The members put on an object itself: all that a `[pscustomobject]` has, and ten times faster than Properties.</summary>
    public static IEnumerable<PSMemberInfo> InstanceMembers(PSObject item) => ReadInstanceMembers(item);

    /// <summary>A refusal of a value by position, after which the binder looks at the other parameter sets.</summary>
    public static Exception TryNextParameterSet(string message) =>
        (Exception)Activator.CreateInstance(typeof(ValidationMetadataException), Hidden, null, [message, true], null)!;

    /// <summary>The variable of that name in a scope: `Global`, `Local`, `Script` or a number; null when absent.</summary>
    public static PSVariable? VariableAt(PSVariableIntrinsics variables, string name, string scope) =>
        (PSVariable?)Call(typeof(PSVariableIntrinsics), variables, "GetAtScope", name, scope);

    public static void SetVariableAt(PSVariableIntrinsics variables, PSVariable variable, string scope, bool force)
    {
        var state = typeof(PSVariableIntrinsics).GetField("_sessionState", Hidden)!.GetValue(variables)!;
        Call(state.GetType(), state, "SetVariableAtScope", variable, scope, force, CommandOrigin.Internal);
    }

    public static void RemoveVariableAt(PSVariableIntrinsics variables, PSVariable variable, string scope, bool force)
    {
        var state = typeof(PSVariableIntrinsics).GetField("_sessionState", Hidden)!.GetValue(variables)!;
        Call(state.GetType(), state, "RemoveVariableAtScope", variable, scope, force);
    }

    public static TypeTable TypesOf(Runspace runspace)
    {
        var context = ContextOf(runspace);
        return (TypeTable)context.GetType().GetProperty("TypeTable", Hidden)!.GetValue(context)!;
    }

    /// <summary>Lets `exit N` in a script file reach the host instead of ending the script alone, as -File does.</summary>
    public static void LetScriptsExit(Runspace runspace)
    {
        var context = ContextOf(runspace);
        context.GetType().GetProperty("ScriptCommandProcessorShouldRethrowExit", Hidden)!.SetValue(context, true);
    }

    private static object ContextOf(Runspace runspace) =>
        typeof(Runspace).GetProperty("ExecutionContext", Hidden)!.GetValue(runspace)!;

    private static object? Call(Type type, object target, string method, params object[] arguments)
    {
        try
        {
            var types = Array.ConvertAll(arguments, argument => argument.GetType());
            var found = type.GetMethod(method, Hidden, types) ?? throw new MissingMethodException(type.FullName, method);
            return found.Invoke(target, arguments);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(wrapped.InnerException).Throw();
            throw;
        }
    }
}
