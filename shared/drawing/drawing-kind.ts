/** The files that a drawing can be saved as: of shapes, or of dots. */
export const DRAWING_KINDS = ['svg', 'png'] as const;
export type DrawingKind = (typeof DRAWING_KINDS)[number];
