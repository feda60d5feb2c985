import type { helpEn } from './help.en.ts';
import type { topologyEn } from './topology.en.ts';
import type { tourEn } from './tour.en.ts';

/** Texts of the parts that are loaded when they are wanted; these bring their texts along. */
export type LazyTexts = typeof helpEn & typeof topologyEn & typeof tourEn;
