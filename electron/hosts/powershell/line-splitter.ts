/** Longer than any page of an answer; what exceeds it is no reply. */
export const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Cuts a stream of text into lines, wherever its chunks end.
 *
 * Takes LF and CRLF. A line longer than `longest` is passed over whole, so that a runaway command
 * cannot fill the memory. Work is linear in what comes in.
 */
export class LineSplitter {
  #parts: string[] = [];
  #length = 0;
  readonly #onLine: (line: string) => void;
  readonly #longest: number;

  constructor(onLine: (line: string) => void, longest: number = LONGEST_LINE) {
    this.#onLine = onLine;
    this.#longest = longest;
  }

  push(chunk: string): void {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', from)) {
      this.#add(chunk.slice(from, at));
      this.#emit();
      from = at + 1;
    }
    this.#add(chunk.slice(from));
  }

  #add(part: string): void {
    if (part === '') return;
    this.#length += part.length;
    if (this.#length > this.#longest) this.#parts = [];
    else this.#parts.push(part);
  }

  #emit(): void {
    const line = this.#length > this.#longest ? null : this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    if (line !== null) this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
