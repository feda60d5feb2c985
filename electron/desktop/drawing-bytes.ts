import type { DrawingFile } from '../../shared/contract/drawing-file.ts';
import { isPlainDrawing } from '../../shared/drawing/plain-drawing.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/** What every PNG file begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The bytes of a drawing's file; throws AppError BadInput where they are no drawing.
 *
 * The page says what it gives, and is not believed: no other kind of file gets onto the disk this way.
 */
export function drawingBytes(drawing: DrawingFile): Uint8Array {
  switch (drawing.kind) {
    case 'svg':
      if (!isPlainDrawing(drawing.text)) throw notADrawing();
      return new TextEncoder().encode(drawing.text);
    case 'png': {
      const bytes = Buffer.from(drawing.base64, 'base64');
      if (!PNG.every((byte, index) => bytes[index] === byte)) throw notADrawing();
      return bytes;
    }
  }
}

function notADrawing(): AppError {
  return new AppError('BadInput', 'That is no drawing, and was not saved.', {
    hint: hint('hint.export-again'),
  });
}
