# Whether an error is of one of these kinds, by the first part of its id.
function Test-MirrorError([object] $Problem, [string[]] $Ids) {
    $Ids -contains ([string] $Problem.FullyQualifiedErrorId).Split(',')[0]
}
