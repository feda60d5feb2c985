using System;
using System.Management.Automation;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>A call that goes on by itself, over a connection of its own.</summary>
    internal sealed class StandInJob : Job
    {
        private readonly string errorSuffix;
        private readonly JObject request;

        public StandInJob(string command, string errorSuffix, JObject request) : base(command)
        {
            this.errorSuffix = errorSuffix;
            this.request = request;
            PSJobTypeName = "VirtualizationJob";
        }

        public override bool HasMoreData => Output.Count > 0 || Error.Count > 0;
        public override string Location => "localhost";
        public override string StatusMessage => "";

        public void Start()
        {
            SetJobState(JobState.Running);
            Task.Run(() => Work());
        }

        private void Work()
        {
            try
            {
                Reply reply;
                using (var connection = new Connection()) reply = connection.Call(request);
                foreach (var warning in reply.Warnings) Warning.Add(new WarningRecord(warning));
                foreach (var error in reply.Errors) Error.Add(error.ToRecord(errorSuffix));
                foreach (var each in reply.Objects) Output.Add(PSObject.AsPSObject(each));
                SetJobState(reply.Errors.Count == 0 ? JobState.Completed : JobState.Failed);
            }
            catch (Exception error)
            {
                Error.Add(new ErrorRecord(error, "StandInUnreachable" + errorSuffix, ErrorCategory.ConnectionError, null));
                SetJobState(JobState.Failed);
            }
        }

        public override void StopJob() => SetJobState(JobState.Stopped);
    }
}
