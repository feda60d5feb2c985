# Reads until a field of the adapter, the switch or the VM is as wanted, up to so many seconds: Hyper-V's
# reads lag its writes. Without a field, until the thing is gone. Ids and words are compared without
# regard to case, names exactly. The last reading is the state after the step. The first look asks for the
# adapters of the virtual machine in hand, if there is one; each later one asks for the machine again.
function Wait-MirrorState([hashtable] $Work, [string] $Thing, [string] $Field, [string] $Value, [int] $Seconds = 10) {
    $how = [System.StringComparison]::OrdinalIgnoreCase
    if ($Field -eq 'name') { $how = [System.StringComparison]::Ordinal }
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $said = 0
    $vm = $null
    if ($Thing -eq 'adapter') { $vm = $Work.vm }
    while ($true) {
        $Work.after = Read-MirrorState $Work $vm
        $vm = $null
        $row = $Work.after[$Thing]
        if ($Field -eq '') {
            if ($null -eq $row) { return }
        } elseif ($null -ne $row) {
            if ([string]::Equals([string] $row[$Field], $Value, $how)) { return }
        }
        $passed = [System.Math]::Floor($clock.Elapsed.TotalSeconds)
        if ($passed -ge $Seconds) { break }
        if ($passed -ge $said + 5) {
            $said = $passed
            Write-MirrorProgress $Work "waiting, $passed s"
        }
        Start-Sleep -Milliseconds 250
    }
    $read = 'nothing'
    if ($null -ne $row -and $Field -ne '') { $read = Limit-MirrorText $row[$Field] 500 }
    Stop-MirrorCall 'Mismatch' "Read back for $Seconds seconds, the host does not show what was set: $Thing $Field reads $read." $Value
}
