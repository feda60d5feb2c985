import type { Translation } from '../translation.ts';
import type { topologyEn } from './topology.en.ts';

/** Texts of the topology, in Italian. */
export const topologyIt: Translation<typeof topologyEn> = {
  'topology.title': 'Topologia',
};
