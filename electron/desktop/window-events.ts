import type { EventName } from '../../shared/contract/call-names.ts';
import type { EventValue } from '../../shared/contract/contract.ts';
import { isOurs } from './app-origin.ts';
import type { OurContents } from './sender.ts';

/**
 * Says something to the window, as long as our page is in it.
 *
 * While it loads, is gone or has crashed nothing is sent and nothing kept: the page takes a snapshot
 * when it is there again.
 */
export function tellWindow<N extends EventName>(ours: OurContents, name: N, value: EventValue<N>): void {
  try {
    const frame = ours()?.mainFrame;
    if (frame !== undefined && isOurs(frame.url)) frame.send(name, value);
  } catch {
    // The frame went between the question and the sending.
  }
}
