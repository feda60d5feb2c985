# Proves that the functions are there, and says what runs them.
function Get-MirrorHello {
    @{ version = [string] $PSVersionTable.PSVersion; edition = [string] $PSVersionTable.PSEdition
        languageMode = [string] $ExecutionContext.SessionState.LanguageMode }
}
