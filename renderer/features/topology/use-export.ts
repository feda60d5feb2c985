import { useState, type ReactElement } from 'react';
import type { DrawingFile } from '../../../shared/contract/drawing-file.ts';
import type { Envelope } from '../../../shared/contract/envelope.ts';
import { drawingFileName } from '../../../shared/drawing/drawing-file-name.ts';
import type { DrawingKind } from '../../../shared/drawing/drawing-kind.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { base64Of } from './base64-of.ts';
import { pictureScale, pngFile } from './export-png.ts';
import { svgFile } from './export-svg.ts';
import { saveFile } from './save-file.ts';
import type { Size } from './zoom.ts';

/** Why no file was saved; null where one was, or the person did not say where. */
export type ExportFailure = 'failed' | 'too-large' | AppErrorShape | null;

/** Saves a drawing by the program's own dialog; null where the browser downloads it. */
export type SaveDrawing = ((drawing: DrawingFile) => Promise<Envelope<unknown>>) | null;

/** Saves a drawing as a file; `failure` says why the last one could not be. */
export function useExport(saveDrawing: SaveDrawing) {
  const [failure, setFailure] = useState<ExportFailure>(null);
  const save = async (as: DrawingKind, name: string, size: Size, drawing: ReactElement): Promise<void> => {
    setFailure(null);
    try {
      const svg = svgFile(drawing);
      const scale = pictureScale(size);
      if (as === 'png' && scale === null) {
        setFailure('too-large');
        return;
      }
      const content =
        as === 'png' && scale !== null
          ? await pngFile(svg, size, scale)
          : new Blob([svg], { type: 'image/svg+xml' });
      if (saveDrawing === null) {
        saveFile(drawingFileName(name, as), content);
        return;
      }
      const answer = await saveDrawing(
        as === 'svg' ? { kind: as, name, text: svg } : { kind: as, name, base64: await base64Of(content) },
      );
      if (!answer.ok) setFailure(answer.error);
    } catch {
      setFailure('failed');
    }
  };
  return { failure, save };
}
