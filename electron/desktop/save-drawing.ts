import type { DrawingFile } from '../../shared/contract/drawing-file.ts';
import { drawingFileName } from '../../shared/drawing/drawing-file-name.ts';
import { drawingBytes } from './drawing-bytes.ts';
import { saveFile, type SaveFacts } from './save-file.ts';

/** Asks the person where a drawing goes, and writes it there; false where they did not say. */
export type SaveDrawing = (drawing: DrawingFile) => Promise<boolean>;

/** Saves drawings that the page made. Throws AppError BadInput for what is none, else OperationFailed. */
export function saveDrawingWith(facts: SaveFacts): SaveDrawing {
  const { saveDrawing, svgDrawing, pngPicture } = facts.text;
  return async (drawing) => {
    const { kind, name } = drawing;
    return saveFile(facts, {
      suggestedName: drawingFileName(name, kind),
      title: saveDrawing,
      kind: { name: kind === 'svg' ? svgDrawing : pngPicture, extensions: [kind] },
      content: drawingBytes(drawing),
      notSaved: 'The drawing was not saved.',
    });
  };
}
