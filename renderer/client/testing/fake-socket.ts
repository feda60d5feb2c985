import type { FromPage, FromServer } from '../../../shared/contract/socket-messages.ts';
import { proofText } from '../../../shared/contract/socket-proof.ts';
import { hmac } from '../hmac.ts';
import type { OpenSocket } from '../socket-link.ts';

const later = setTimeout;
const NONCE = '5'.repeat(64);

/** Waits, in real time, for what the page does after some cryptography. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 1_000 && !isSo(); round += 1) {
    await new Promise((resolve) => later(resolve, 1));
  }
  if (!isSo()) throw new Error('it never came to that');
}

/** One connection of the page, with the server's end in the hands of a test. */
export class FakeSocket {
  readonly sent: FromPage[] = [];
  readonly #listeners = new Map<string, (event: never) => void>();
  #isClosed = false;

  readonly page = {
    send: (text: string) => {
      if (!this.#isClosed) this.sent.push(JSON.parse(text) as FromPage);
    },
    close: () => {
      this.end(1005);
    },
    addEventListener: (kind: string, listener: (event: never) => void) => {
      this.#listeners.set(kind, listener);
    },
  } as unknown as ReturnType<OpenSocket>;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  begin(): void {
    this.#listeners.get('open')?.({} as never);
  }

  /** The connection ends, with the code that the page sees. */
  end(code: number): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#listeners.get('close')?.({ code } as never);
  }

  say(message: FromServer): void {
    this.sayText(JSON.stringify(message));
  }

  sayText(data: unknown): void {
    this.#listeners.get('message')?.({ data } as never);
  }

  /** The server's challenge, proved with the key that it has. */
  async challenge(serverKey: string): Promise<void> {
    const [hello] = this.sent;
    if (hello?.kind !== 'hello') throw new Error('the page did not say hello');
    const proof = await hmac(serverKey, proofText('server', hello.nonce, NONCE));
    this.say({ kind: 'challenge', nonce: NONCE, proof });
  }

  /** A whole meeting with a server that has the key; it fails where the page proves nothing. */
  async meet(key: string): Promise<void> {
    this.begin();
    await this.challenge(key);
    await until(() => this.sent.length === 2);
    const [hello, answer] = this.sent;
    if (hello?.kind !== 'hello' || answer?.kind !== 'proof') throw new Error('the page gave no proof');
    if (answer.proof !== (await hmac(key, proofText('page', hello.nonce, NONCE)))) {
      throw new Error('the page has another key');
    }
    this.say({ kind: 'ready' });
  }
}
