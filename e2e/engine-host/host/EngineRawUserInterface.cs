using System.Management.Automation.Host;

namespace MirrorEngine;

/// <summary>A console of fixed size that nothing can be drawn on; formatting asks it for its width.</summary>
public sealed class EngineRawUserInterface(Func<int> width) : PSHostRawUserInterface
{
    public const int Width = 120;
    private const int Height = 3000;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override Size BufferSize
    {
        get => new(width(), Height);
        set { }
    }

    public override Coordinates CursorPosition { get; set; }

    public override int CursorSize { get; set; } = 25;

    public override bool KeyAvailable => false;

    public override Size MaxPhysicalWindowSize => new(width(), Height);

    public override Size MaxWindowSize => new(width(), Height);

    public override Coordinates WindowPosition { get; set; }

    public override Size WindowSize
    {
        get => new(width(), 50);
        set { }
    }

    public override string WindowTitle { get; set; } = string.Empty;

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NoScreen();

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw NoScreen();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw NoScreen();

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NoScreen();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw NoScreen();

    private static NotSupportedException NoScreen() => new("This host has no screen.");
}
