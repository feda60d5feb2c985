const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*#\S+/;

/** What a console prints, as it comes. */
export interface ConsoleOutput {
  readonly hear: (text: string) => void;
  /** Nothing more comes: whoever waits for an address is told so, and why where that is known. */
  readonly end: (cause?: unknown) => void;
  /** Everything so far. */
  readonly text: () => string;
  /** Waits for the next address, token and all. */
  readonly nextAddress: () => Promise<string>;
}

/** Reads the addresses out of what a console prints, each once. */
export function consoleOutput(): ConsoleOutput {
  let output = '';
  let read = 0;
  let ended: { readonly cause: unknown } | null = null;
  let heard: () => void = () => undefined;
  return {
    hear(text) {
      output += text;
      heard();
    },
    end(cause) {
      ended = { cause };
      heard();
    },
    text: () => output,
    async nextAddress() {
      for (;;) {
        const found = ADDRESS.exec(output.slice(read));
        if (found !== null) {
          read += found.index + found[0].length;
          return found[0];
        }
        if (ended !== null) throw new Error(`the console ended:\n${output}`, ended);
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
  };
}
