using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Newtonsoft.Json.Linq;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>Sends each bound call to the simulator and writes what it answers; does nothing itself.</summary>
    public abstract class StandInCmdlet : PSCmdlet
    {
        private static readonly HashSet<string> Reading = new HashSet<string> { "Get", "Test", "Measure", "Compare" };

        private string CmdletName => MyInvocation.MyCommand.Name;

        private string ErrorSuffix => "," + GetType().FullName;

        protected override void ProcessRecord()
        {
            var verb = CmdletName.Substring(0, CmdletName.IndexOf('-'));
            var asks = GetType().GetCustomAttributes(typeof(CmdletAttribute), false).Cast<CmdletAttribute>().First().SupportsShouldProcess;
            if (asks && !Reading.Contains(verb) && !ShouldProcess(Target())) return;
            var request = Request();
            if (MyInvocation.BoundParameters.TryGetValue("AsJob", out var asJob) && ((SwitchParameter)asJob).IsPresent)
            {
                var job = new StandInJob(CmdletName, ErrorSuffix, request);
                JobRepository.Add(job);
                job.Start();
                WriteObject(job);
                return;
            }
            Reply reply;
            try
            {
                reply = Connection.Shared.Call(request);
            }
            catch (Exception error) when (error is System.IO.IOException || error is TimeoutException || error is InvalidOperationException)
            {
                ThrowTerminatingError(new ErrorRecord(error, "StandInUnreachable", ErrorCategory.ConnectionError, null));
                return;
            }
            foreach (var warning in reply.Warnings) WriteWarning(warning);
            foreach (var error in reply.Errors) WriteError(error.ToRecord(""));
            WriteObject(reply.Objects, true);
        }

        private string Target() =>
            string.Join(", ", MyInvocation.BoundParameters
                .Where(each => each.Key == "VMName" || each.Key == "Name" || each.Key == "VM" || each.Key == "VMNetworkAdapter" || each.Key == "VMSwitch")
                .Select(each => Convert.ToString(each.Value, System.Globalization.CultureInfo.InvariantCulture)));

        private JObject Request()
        {
            var parameters = new JObject();
            foreach (var bound in MyInvocation.BoundParameters)
            {
                if (CommonParameters.Contains(bound.Key) && bound.Key != "WhatIf" && bound.Key != "Confirm") continue;
                parameters[bound.Key] = ParameterText.Of(bound.Value);
            }
            var set = ParameterSetName == "__AllParameterSets" ? "(default)" : ParameterSetName;
            return new JObject { ["cmdlet"] = CmdletName, ["set"] = set, ["parameters"] = parameters };
        }

        private static new readonly HashSet<string> CommonParameters = new HashSet<string>(
            PSCmdlet.CommonParameters.Concat(PSCmdlet.OptionalCommonParameters), StringComparer.OrdinalIgnoreCase);
    }
}
