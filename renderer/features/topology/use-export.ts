import { useState, type ReactElement } from 'react';
import { topologyFileName } from './file-name.ts';
import { pictureScale, pngFile } from './export-png.ts';
import { svgFile } from './export-svg.ts';
import { saveFile } from './save-file.ts';
import type { Size } from './zoom.ts';

/** Why no file was made; null where one was. */
export type ExportFailure = 'failed' | 'too-large' | null;

/** Saves a drawing as a file; `failure` says why the last one could not be. */
export function useExport() {
  const [failure, setFailure] = useState<ExportFailure>(null);
  const save = async (as: 'svg' | 'png', name: string, size: Size, drawing: ReactElement): Promise<void> => {
    setFailure(null);
    try {
      const svg = svgFile(drawing);
      if (as === 'svg') {
        saveFile(topologyFileName(name, as), new Blob([svg], { type: 'image/svg+xml' }));
        return;
      }
      const scale = pictureScale(size);
      if (scale === null) setFailure('too-large');
      else saveFile(topologyFileName(name, as), await pngFile(svg, size, scale));
    } catch {
      setFailure('failed');
    }
  };
  return { failure, save };
}
