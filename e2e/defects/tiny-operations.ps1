# The few operations that the tests of the session need, framed as the product's own are.

function Write-Reply($Call, $Frame) {
  # A comment and an empty line, which are not sent.

  $bytes = [System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $Frame -Depth 6 -Compress))
  [Console]::Out.Write("MM1 $Call " + [Convert]::ToBase64String($bytes) + "`n")
}

function Remove-Everything {
  $global:Removed = 'removed'
}

function Invoke-Tiny($Operation, $Call, $Json) {
  switch ($Operation) {
    'hello' { @{ version = "$($PSVersionTable.PSVersion)" } }
    'echo' { ConvertFrom-Json -InputObject $Json }
    'removed' { "$(Get-Variable -Name Removed -Scope Global -ValueOnly -ErrorAction Ignore)" }
    'ask' { Read-Host 'Name' }
    'fail' { throw 'refused' }
    'exit' { exit 0 }
    'mode' { "$($ExecutionContext.SessionState.LanguageMode)" }
    'preferences' { "$ErrorActionPreference $ProgressPreference $ConfirmPreference" }
  }
}

function Invoke-MirrorManager([string]$Operation, [string]$Call, [string]$Arguments) {
  try {
    $json = [System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($Arguments))
    $value = Invoke-Tiny $Operation $Call $json
    Write-Reply $Call @{ frame = 'end'; ok = $true; value = $value }
  } catch {
    $id = $_.FullyQualifiedErrorId
    Write-Reply $Call @{ frame = 'end'; ok = $false; error = @{ id = ($id -split ',')[0]; fullId = $id; message = "$_" } }
  }
}
