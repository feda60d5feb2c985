using System.Globalization;
using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>What part of a date is shown; Get-Date notes it on its result, and 5.1's ConvertTo-Json shows the note.</summary>
public enum DisplayHintType
{
    Date,
    Time,
    DateTime,
}

[Cmdlet(VerbsCommon.Get, "Date", DefaultParameterSetName = "net")]
public sealed class GetDateCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("LastWriteTime")]
    public DateTime Date { get; set; }

    [Parameter]
    [ValidateRange(1, 9999)]
    public int Year { get; set; }

    [Parameter]
    [ValidateRange(1, 12)]
    public int Month { get; set; }

    [Parameter]
    [ValidateRange(1, 31)]
    public int Day { get; set; }

    [Parameter]
    [ValidateRange(0, 23)]
    public int Hour { get; set; }

    [Parameter]
    [ValidateRange(0, 59)]
    public int Minute { get; set; }

    [Parameter]
    [ValidateRange(0, 59)]
    public int Second { get; set; }

    [Parameter]
    [ValidateRange(0, 999)]
    public int Millisecond { get; set; }

    [Parameter]
    public DisplayHintType DisplayHint { get; set; } = DisplayHintType.DateTime;

    [Parameter(ParameterSetName = "net")]
    public string? Format { get; set; }

    protected override void ProcessRecord()
    {
        var date = Given(nameof(Date)) ? Date : DateTime.Now;
        date = Given(nameof(Year)) ? date.AddYears(Year - date.Year) : date;
        date = Given(nameof(Month)) ? date.AddMonths(Month - date.Month) : date;
        date = Given(nameof(Day)) ? date.AddDays(Day - date.Day) : date;
        date = Given(nameof(Hour)) ? date.AddHours(Hour - date.Hour) : date;
        date = Given(nameof(Minute)) ? date.AddMinutes(Minute - date.Minute) : date;
        date = Given(nameof(Second)) ? date.AddSeconds(Second - date.Second) : date;
        date = Given(nameof(Millisecond)) ? date.AddMilliseconds(Millisecond - date.Millisecond) : date;
        if (Format is not null)
        {
            WriteObject(date.ToString(Format, CultureInfo.CurrentCulture));
            return;
        }
        var result = new PSObject(date);
        result.Properties.Add(new PSNoteProperty("DisplayHint", DisplayHint));
        WriteObject(result);
    }

    private bool Given(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);
}

[Cmdlet(VerbsCommon.New, "TimeSpan", DefaultParameterSetName = "Date")]
public sealed class NewTimeSpanCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = "Date")]
    public DateTime Start { get; set; }

    [Parameter(Position = 1, ParameterSetName = "Date")]
    public DateTime End { get; set; }

    [Parameter(ParameterSetName = "Time")]
    public int Days { get; set; }

    [Parameter(ParameterSetName = "Time")]
    public int Hours { get; set; }

    [Parameter(ParameterSetName = "Time")]
    public int Minutes { get; set; }

    [Parameter(ParameterSetName = "Time")]
    public int Seconds { get; set; }

    protected override void ProcessRecord()
    {
        if (ParameterSetName == "Time")
        {
            WriteObject(new TimeSpan(Days, Hours, Minutes, Seconds));
            return;
        }
        var now = DateTime.Now;
        var start = MyInvocation.BoundParameters.ContainsKey(nameof(Start)) ? Start : now;
        var end = MyInvocation.BoundParameters.ContainsKey(nameof(End)) ? End : now;
        WriteObject(end - start);
    }
}

[Cmdlet(VerbsLifecycle.Start, "Sleep", DefaultParameterSetName = "Seconds")]
public sealed class StartSleepCommand : PSCmdlet, IDisposable
{
    private readonly ManualResetEventSlim stopped = new();

    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Seconds")]
    [ValidateRange(0, int.MaxValue / 1000)]
    public int Seconds { get; set; }

    [Parameter(Mandatory = true, ParameterSetName = "Milliseconds")]
    [ValidateRange(0, int.MaxValue)]
    [Alias("ms")]
    public int Milliseconds { get; set; }

    public void Dispose() => stopped.Dispose();

    protected override void ProcessRecord() => stopped.Wait(ParameterSetName == "Seconds" ? Seconds * 1000 : Milliseconds);

    protected override void StopProcessing() => stopped.Set();
}
