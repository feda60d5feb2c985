import { connect } from 'node:net';

/** Sends bytes that no client library would send, and gives all that comes back until the end. */
export function rawRequest(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.once('error', reject);
    socket.once('close', () => {
      resolve(answer);
    });
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}

/** The status of an answer; null where none came. */
export function statusOf(answer: string): number | null {
  const match = /^HTTP\/1\.1 (\d{3})/.exec(answer);
  return match === null ? null : Number(match[1]);
}
