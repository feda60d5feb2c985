using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace Microsoft.HyperV.StandIn;

/// <summary>A cmdlet that documents -WhatIf and -Confirm: it asks before anything is sent.</summary>
public abstract class StandInChange<TCatalog> : StandInCmdlet<TCatalog>
    where TCatalog : ObjectCatalog, new()
{
    /// <summary>What the question names, by the parameters that may say it.</summary>
    private static readonly string[] Targets = ["VMNetworkAdapter", "VMSwitch", "VM", "VMName", "Name", "SwitchName"];

    protected override void ProcessRecord()
    {
        if (ShouldProcess(Target(), MyInvocation.MyCommand.Name)) Send();
    }

    private string Target()
    {
        var bound = MyInvocation.BoundParameters;
        var named = Targets.FirstOrDefault(bound.ContainsKey);
        return named is null ? "localhost" : Text(bound[named]);
    }

    private static string Text(object? value) =>
        value switch
        {
            StandInObject known => known.Label ?? known.GetType().Name,
            string text => text,
            IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Text)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
