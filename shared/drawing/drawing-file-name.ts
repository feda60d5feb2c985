import { fileNamePart } from '../text/file-name-part.ts';
import type { DrawingKind } from './drawing-kind.ts';

/** The name of a drawing's file, with the name of what it shows in it: good on every file system. */
export function drawingFileName(name: string, kind: DrawingKind): string {
  return `${['topology', fileNamePart(name)].filter((part) => part !== '').join('-')}.${kind}`;
}
