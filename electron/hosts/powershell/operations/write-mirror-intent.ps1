# Records what the step is about to change, with the state that it found. From here on an error is an
# outcome of the step, and is recorded too.
function Write-MirrorIntent([hashtable] $Work, [hashtable] $Before) {
    $Work.before = $Before
    Write-MirrorRecord $Work @{ record = 'step-intended'; step = $Work.step; before = $Before }
    $Work.intended = $true
}
