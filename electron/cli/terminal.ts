import { asciiJson, visible } from '../../shared/text/visible.ts';

/** Where a command writes; injected, so that tests read what a person would. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  json(value: unknown): void;
}

/**
 * The last gate before a terminal: whatever cannot be seen is shown by its number.
 *
 * Line breaks pass, for the program's own layout has them; one in a name is made visible where the name is written.
 */
export function printable(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line))
    .join('\n');
}

/** A terminal over two streams. */
export function terminal(
  stdout: { write(text: string): unknown },
  stderr: { write(text: string): unknown },
): Terminal {
  return {
    out: (text) => stdout.write(`${printable(text)}\n`),
    error: (text) => stderr.write(`${printable(text)}\n`),
    json: (value) => stdout.write(`${asciiJson(value)}\n`),
  };
}
