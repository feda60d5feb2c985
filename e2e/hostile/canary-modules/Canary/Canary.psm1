# A command that leaves a line in the file of MIRROR_MANAGER_CANARY whenever it is called.
function Invoke-Canary {
    [System.IO.File]::AppendAllText($env:MIRROR_MANAGER_CANARY, "called`n")
}
