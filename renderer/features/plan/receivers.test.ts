import { expect, it } from 'vitest';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import { receiversOf } from './receivers.ts';

const port = (name: string, mode: 'Source' | 'Destination'): MirrorPort => ({
  id: name,
  name,
  switchId: 'switch',
  mode,
});
const [old, fresh] = [port('old', 'Source'), port('fresh', 'Source')];
const [known, span] = [port('known', 'Destination'), port('span', 'Destination')];

it('shows each port of both sides once, the new ones first', () => {
  const shown = receiversOf({
    newSources: [{ port: fresh, others: [known, span] }],
    newDestinations: [{ port: span, others: [old, fresh] }],
  });
  expect(shown.sources.map(({ port: { name }, isNew }) => [name, isNew])).toEqual([
    ['fresh', true],
    ['old', false],
  ]);
  expect(shown.destinations.map(({ port: { name }, isNew }) => [name, isNew])).toEqual([
    ['span', true],
    ['known', false],
  ]);
});

it('shows a new Destination that nobody feeds, and nothing where nothing is new', () => {
  const lonely = receiversOf({ newSources: [], newDestinations: [{ port: span, others: [] }] });
  expect(lonely).toEqual({ sources: [], destinations: [{ port: span, isNew: true }] });
  expect(receiversOf({ newSources: [], newDestinations: [] })).toEqual({ sources: [], destinations: [] });
});
