# The parser's view of scripts: for each file a line per error, comment, command and method.
foreach ($file in $args) {
    $tokens = $null
    $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseFile($file, [ref] $tokens, [ref] $errors)
    [Console]::Out.WriteLine("file $file")
    foreach ($found in $errors) { [Console]::Out.WriteLine("error $($found.ErrorId)") }
    foreach ($token in $tokens) {
        if ("$($token.Kind)" -eq 'Comment') { [Console]::Out.WriteLine("comment $($token.Text)") }
    }
    foreach ($command in $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)) {
        [Console]::Out.WriteLine("command $($command.InvocationOperator) $($command.GetCommandName())")
    }
    foreach ($call in $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.InvokeMemberExpressionAst] }, $true)) {
        [Console]::Out.WriteLine("method $($call.Member)")
    }
}
