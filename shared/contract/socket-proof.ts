/** What each side signs: who speaks, and both sides' random numbers, so that no answer fits another meeting. */
export function proofText(side: 'server' | 'page', pageNonce: string, serverNonce: string): string {
  return `mirror-manager ${side}\n${pageNonce}\n${serverNonce}`;
}

/** Codes with which the server closes a WebSocket; the first one is for good. */
export const CLOSE = { refused: 4401, tooMuch: 4429 } as const;
