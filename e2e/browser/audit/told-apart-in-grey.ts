import type { Locator, Page } from 'playwright/test';

/**
 * How much two things differ in greyscale: the share of pixels that are clearly lighter or darker.
 *
 * Both are brought to one size, so that a longer word alone counts little and shape counts.
 */
export async function greyDifference(page: Page, one: Locator, other: Locator): Promise<number> {
  const [first, second] = [await one.screenshot(), await other.screenshot()];
  return page.evaluate(
    async ([a, b]) => {
      const size = 48;
      const greys = async (base64: string): Promise<number[]> => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [size, size];
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('there is no canvas');
        context.drawImage(image, 0, 0, size, size);
        const { data } = context.getImageData(0, 0, size, size);
        return Array.from({ length: size * size }, (_, pixel) => {
          const at = pixel * 4;
          return 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
        });
      };
      const [left, right] = [await greys(a), await greys(b)];
      const differing = left.filter((grey, pixel) => Math.abs(grey - (right[pixel] ?? 0)) > 24).length;
      return differing / left.length;
    },
    [first.toString('base64'), second.toString('base64')] as const,
  );
}
