using System;
using System.Management.Automation;
using System.Threading.Tasks;

namespace Microsoft.HyperV.StandIn;

/// <summary>A call made with -AsJob: it waits for its reply on a connection of its own.</summary>
internal sealed class StandInJob : Job
{
    private readonly CallText call;
    private readonly ObjectCatalog catalog;
    private readonly string errorSuffix;
    private readonly object turn = new();
    private Connection? connection;
    private bool stopped;

    public StandInJob(string command, CallText call, ObjectCatalog catalog, string errorSuffix)
        : base(command)
    {
        PSJobTypeName = "VirtualizationJob";
        this.call = call;
        this.catalog = catalog;
        this.errorSuffix = errorSuffix;
    }

    public override bool HasMoreData => Output.Count > 0 || Error.Count > 0 || Warning.Count > 0;

    public override string Location => "localhost";

    public override string StatusMessage => "";

    public void Start()
    {
        SetJobState(JobState.Running);
        Task.Factory.StartNew(Run, TaskCreationOptions.LongRunning);
    }

    /// <summary>Closes the connection: the simulator sees its caller go, as when a shell is killed.</summary>
    public override void StopJob()
    {
        lock (turn)
        {
            if (IsFinishedState(JobStateInfo.State)) return;
            stopped = true;
            connection?.Dispose();
            SetJobState(JobState.Stopped);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) StopJob();
        base.Dispose(disposing);
    }

    private void Run()
    {
        try
        {
            lock (turn)
            {
                if (stopped) return;
                connection = Connection.Open(Connection.PipeName);
            }
            Finish(connection.Exchange(call.Line(null), catalog));
        }
        catch (Exception error)
        {
            Fail(error as StandInException ?? StandInException.Unreachable(error.Message, error));
        }
        finally
        {
            connection?.Dispose();
        }
    }

    private void Finish(Reply reply)
    {
        lock (turn)
        {
            if (stopped) return;
            foreach (var each in reply.Objects) Output.Add(PSObject.AsPSObject(each));
            foreach (var each in reply.Warnings) Warning.Add(new WarningRecord(each));
            foreach (var each in reply.Errors) Error.Add(each.ToRecord(errorSuffix));
            SetJobState(reply.Errors.Count > 0 ? JobState.Failed : JobState.Completed);
        }
    }

    private void Fail(StandInException error)
    {
        lock (turn)
        {
            if (stopped) return;
            Error.Add(error.ToRecord(errorSuffix));
            SetJobState(JobState.Failed);
        }
    }

    private static bool IsFinishedState(JobState state) => state is JobState.Completed or JobState.Failed or JobState.Stopped;
}
