import type { helpEn } from './help.en.ts';
import type { topologyEn } from './topology.en.ts';

/** Texts of the parts that are loaded when they are wanted; these bring their texts along. */
export type LazyTexts = typeof helpEn & typeof topologyEn;
