import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOurs } from './app-origin.ts';

/** The window's page as far as calls and events go; null while there is none. */
export type OurContents = () => Pick<WebContents, 'mainFrame'> | null;

/**
 * Whether a call comes from our window, its main frame, and our page in it.
 *
 * A frame that has gone meanwhile is null, or throws when it is asked: neither is ours.
 */
export function isFromOurPage(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  ours: OurContents,
): boolean {
  try {
    const contents = ours();
    const frame = event.senderFrame;
    return (
      contents !== null &&
      event.sender === contents &&
      frame !== null &&
      frame === contents.mainFrame &&
      isOurs(frame.url)
    );
  } catch {
    return false;
  }
}
