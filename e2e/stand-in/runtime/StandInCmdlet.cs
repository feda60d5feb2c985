using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace Microsoft.HyperV.StandIn;

/// <summary>Base of the generated cmdlets: sends what PowerShell has bound and writes what comes back.</summary>
public abstract class StandInCmdlet<TCatalog> : PSCmdlet
    where TCatalog : ObjectCatalog, new()
{
    private static readonly TCatalog Catalog = new();

    /// <summary>PowerShell's own parameters, which are no part of a call; WhatIf and Confirm are documented ones.</summary>
    private static readonly HashSet<string> NotSent = new(CommonParameters.Concat(OptionalCommonParameters).Except(["WhatIf", "Confirm"]));

    protected override void ProcessRecord() => Send();

    protected override void StopProcessing() => Simulator.Abandon();

    /// <summary>One call for each object that comes down the pipeline.</summary>
    protected void Send()
    {
        var bound = MyInvocation.BoundParameters.Where(each => !NotSent.Contains(each.Key));
        var call = new CallText(MyInvocation.MyCommand.Name, ParameterSetName, bound!);
        if (IsGiven("AsJob"))
        {
            StartJob(call);
            return;
        }
        try
        {
            Write(Simulator.Call(call, Catalog));
        }
        catch (StandInException error)
        {
            ThrowTerminatingError(error.ToRecord());
        }
    }

    private void StartJob(CallText call)
    {
        var job = new StandInJob(MyInvocation.Line, call, Catalog, $",{GetType().FullName}");
        JobRepository.Add(job);
        job.Start();
        WriteObject(job);
    }

    private void Write(Reply reply)
    {
        foreach (var warning in reply.Warnings) WriteWarning(warning);
        foreach (var each in reply.Objects) WriteObject(each);
        foreach (var error in reply.Errors) WriteError(error.ToRecord());
    }

    private bool IsGiven(string parameter) =>
        MyInvocation.BoundParameters.TryGetValue(parameter, out var value) && LanguagePrimitives.IsTrue(value);
}
