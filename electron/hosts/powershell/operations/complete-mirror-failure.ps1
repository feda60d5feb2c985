# Records that the step failed, with the state that the host is in now, and gives the reply. What cannot
# be read or recorded any more does not hide the failure itself.
function Complete-MirrorFailure([hashtable] $Work, [hashtable] $Problem) {
    $codes = 'AccessDenied', 'InvalidParameter', 'InvalidState', 'ObjectNotFound', 'ObjectInUse', 'OperationFailed', 'NotSupported',
        'OutOfMemory', 'Changed', 'Mismatch', 'Cancelled'
    $code = 'Unmapped'
    if ($codes -contains $Problem.id) { $code = $Problem.id }
    $after = $null
    try { $after = Read-MirrorState $Work } catch { $after = $Work.after }
    try {
        Write-MirrorRecord $Work @{ record = 'step-ended'; step = $Work.step.id; result = 'failed'; code = $code
            message = $Problem.message; after = $after; added = $Work.added }
    } catch {
        $Problem.message = $Problem.message + ' (And the record cannot be written: ' + $_.Exception.Message + ')'
    }
    @{ result = 'failed'; error = $Problem; before = $Work.before; after = $after; added = $Work.added }
}
