using System.Management.Automation.Language;

namespace MirrorEngine;

/// <summary>The syntax a script may not use: what PowerShell 4 cannot read, which remote hosts of 2012 R2 have.</summary>
public static class SyntaxRules
{
    /// <summary>What is wrong with a node as syntax, or null.</summary>
    public static string? Complaint(Ast node) => node switch
    {
        TernaryExpressionAst => "PowerShell 7 syntax: ternary " + FirstLine(node),
        PipelineChainAst => "PowerShell 7 syntax: && or || " + FirstLine(node),
        BinaryExpressionAst { Operator: TokenKind.QuestionQuestion } => "PowerShell 7 syntax: ??",
        AssignmentStatementAst { Operator: TokenKind.QuestionQuestionEquals } => "PowerShell 7 syntax: ??=",
        MemberExpressionAst { NullConditional: true } => "PowerShell 7 syntax: ?.",
        IndexExpressionAst { NullConditional: true } => "PowerShell 7 syntax: ?[]",
        PipelineAst { Background: true } => "PowerShell 7 syntax: & at the end of a pipeline",
        InvokeMemberExpressionAst { Static: true, Member: StringConstantExpressionAst member }
            when member.Value.Equals("new", StringComparison.OrdinalIgnoreCase) => "PowerShell 5 syntax: ::new()",
        TypeDefinitionAst => "PowerShell 5 syntax: class or enum",
        UsingStatementAst => "PowerShell 5 syntax: using",
        _ => null,
    };

    public static string FirstLine(Ast node) => node.Extent.Text.Split('\n')[0].TrimEnd('\r');
}
