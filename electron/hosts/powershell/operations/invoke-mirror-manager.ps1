# The one command that is sent to the shell: an operation by its name, the number of the call, and the
# arguments as base64 of JSON. Every operation is called by name here, so that this table is the whole
# list of what can be asked for.
#
# Answers with exactly one `end` frame. A step that fails after its intent was recorded is an answer too
# (`result = failed`), with the state read afterwards.
function Invoke-MirrorManager([string] $Operation, [string] $Call, [string] $Arguments) {
    $work = @{ call = $Call; intended = $false; step = $null; vm = $null; vmId = $null; adapterId = $null; switchId = $null
        before = $null; after = $null; added = $null }
    try {
        $json = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Arguments))
        $request = ConvertFrom-Json -InputObject $json
        if ($request.marked -eq $true) { $request = Restore-MirrorText $request }
        $work.request = $request
        $work.step = $request.step
        if (-not $script:MirrorModuleAsserted -and $Operation -ne 'hello' -and $Operation -ne 'probe') {
            Assert-MirrorModule $request.trusted
        }
        $value = switch ($Operation) {
            'hello' { Get-MirrorHello }
            'probe' { Get-MirrorProbe $work }
            'read-inventory' { Read-MirrorInventory $work }
            'set-mode' { Set-MirrorMode $work }
            'add-adapter' { Add-MirrorAdapter $work }
            'remove-adapter' { Remove-MirrorAdapter $work }
            'rename-adapter' { Rename-MirrorAdapter $work }
            'connect-adapter' { Connect-MirrorAdapter $work }
            'disconnect-adapter' { Disconnect-MirrorAdapter $work }
            'stop-vm' { Stop-MirrorVM $work }
            'watch-vm' { Watch-MirrorVM $work }
            'start-vm' { Start-MirrorVM $work }
            'create-switch' { New-MirrorSwitch $work }
            'remove-switch' { Remove-MirrorSwitch $work }
            default { Stop-MirrorCall 'NotSupported' 'There is no such operation.' $Operation }
        }
        Write-MirrorFrame $Call @{ frame = 'end'; ok = $true; value = $value }
    } catch {
        $problem = Get-MirrorErrorRow $_
        if ($work.intended) {
            Write-MirrorFrame $Call @{ frame = 'end'; ok = $true; value = Complete-MirrorFailure $work $problem }
        } else {
            Write-MirrorFrame $Call @{ frame = 'end'; ok = $false; error = $problem }
        }
    }
}
