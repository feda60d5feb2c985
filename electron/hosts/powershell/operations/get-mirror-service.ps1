# The state of Hyper-V's service, `Absent` where Windows has none, null where services cannot be asked.
function Get-MirrorService {
    if ($null -eq (Get-Command Get-Service -ErrorAction Ignore)) { return $null }
    try {
        $service = @(Get-Service -Name 'vmms' -ErrorAction Ignore)
        if ($service.Length -eq 0) { return 'Absent' }
        return [string] $service[0].Status
    } catch {
        return $null
    }
}
