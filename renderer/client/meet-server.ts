import type { FromPage, FromServer } from '../../shared/contract/socket-messages.ts';
import { proofText } from '../../shared/contract/socket-proof.ts';
import { hmac, newNonce } from './hmac.ts';

/** What a meeting leads to. */
export interface MeetingEnds {
  readonly send: (message: FromPage) => void;
  readonly onReady: () => void;
  /** Whoever answers does not have the key. */
  readonly onStranger: () => void;
}

/**
 * The page's side of the mutual proof, step by step and in that order only.
 *
 * `ready` counts only from a server that has proved the key: a stranger on its port would otherwise
 * be told every call.
 */
export function meetServer(key: string, { send, onReady, onStranger }: MeetingEnds) {
  const nonce = newNonce();
  let stage: 'opening' | 'hello' | 'checking' | 'proved' | 'over' = 'opening';

  const check = async ({ nonce: theirs, proof }: Extract<FromServer, { kind: 'challenge' }>) => {
    if (proof !== (await hmac(key, proofText('server', nonce, theirs)))) {
      stage = 'over';
      onStranger();
      return;
    }
    const mine = await hmac(key, proofText('page', nonce, theirs));
    stage = 'proved';
    send({ kind: 'proof', proof: mine });
  };

  return {
    begin(): void {
      stage = 'hello';
      send({ kind: 'hello', nonce });
    },
    take(message: FromServer): void {
      if (message.kind === 'challenge' && stage === 'hello') {
        stage = 'checking';
        void check(message);
      } else if (message.kind === 'ready' && stage === 'proved') {
        stage = 'over';
        onReady();
      } else if (stage !== 'over') {
        stage = 'over';
        onStranger();
      }
    },
  };
}
