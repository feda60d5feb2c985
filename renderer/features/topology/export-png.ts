import type { Size } from './zoom.ts';

/** Browsers refuse larger canvases. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 64_000_000;
const SHARP = 2;
const LEAST = 0.2;

/** How many pixels a unit of the drawing gets in a picture; null where no legible picture can be made. */
export function pictureScale({ width, height }: Size): number | null {
  const scale = Math.min(
    SHARP,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  return scale < LEAST ? null : scale;
}

/** An SVG file as a picture of dots; rejects where the browser cannot draw it. */
export async function pngFile(svg: string, size: Size, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('the browser made no picture'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
