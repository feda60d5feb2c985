# What the functions remember from call to call, set once in a fresh shell: strict mode minds a variable
# that was never set.
$script:MirrorModuleAsserted = $false
$script:MirrorJobs = @{}
