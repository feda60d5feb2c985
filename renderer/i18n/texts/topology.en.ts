/** Texts of the topology, in English. */
export const topologyEn = {
  'topology.title': 'Topology',
};
