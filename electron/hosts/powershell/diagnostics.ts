const LONGEST = 16 * 1024;
const RUN = /[A-Za-z0-9+/=]{6,}/g;

/**
 * What a shell says beside its replies: its stderr and unframed output, the last 16 K characters.
 *
 * Never a verdict: a native tool chats on stderr when all is well. It is there to explain a shell
 * that failed.
 */
export class Diagnostics {
  #text = '';

  add(text: string): void {
    this.#text = (this.#text + text).slice(-LONGEST);
  }

  get text(): string {
    return this.#text;
  }

  /**
   * What came since the last call, without the arguments of `line`.
   *
   * PowerShell quotes the failing line in its errors, cut and wrapped as the width demands, so every
   * piece of its base64 is taken out.
   */
  take(line: string): string {
    const text = this.#text;
    this.#text = '';
    const secret = line.slice(line.lastIndexOf(' ') + 1);
    return text.replace(RUN, (run) => (secret.includes(run) ? '…' : run)).trim();
  }
}
