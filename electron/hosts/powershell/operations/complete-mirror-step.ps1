# Records that the step is done and gives the reply.
function Complete-MirrorStep([hashtable] $Work) {
    Write-MirrorRecord $Work @{ record = 'step-ended'; step = $Work.step.id; result = 'done'; code = $null
        message = $null; after = $Work.after; added = $Work.added }
    @{ result = 'done'; before = $Work.before; after = $Work.after; added = $Work.added }
}
