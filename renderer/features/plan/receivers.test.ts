import { expect, it } from 'vitest';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import { receiversOf } from './receivers.ts';

const port = (name: string, mode: 'Source' | 'Destination', switchId = 'switch'): MirrorPort => ({
  id: name,
  name,
  switchId,
  mode,
  vlan: { kind: 'untagged' },
  srIov: 'off',
});
const [old, fresh] = [port('old', 'Source'), port('fresh', 'Source', 'Switch')];
const [known, span] = [port('known', 'Destination'), port('span', 'Destination')];

it('shows both sides whole, the new ones first', () => {
  const [shown, ...others] = receiversOf({
    newSources: [{ port: fresh, others: [known, span] }],
    newDestinations: [{ port: span, others: [old, fresh] }],
    standing: [old, known],
  });
  expect(others).toEqual([]);
  expect(shown?.sources.map(({ port: { name }, isNew }) => [name, isNew])).toEqual([
    ['fresh', true],
    ['old', false],
  ]);
  expect(shown?.destinations.map(({ port: { name }, isNew }) => [name, isNew])).toEqual([
    ['span', true],
    ['known', false],
  ]);
});

it('shows each switch by itself, for no copy leaves it', () => {
  const [far, farSpan] = [port('far', 'Source', 'other'), port('farSpan', 'Destination', 'other')];
  const shown = receiversOf({
    newSources: [
      { port: fresh, others: [span] },
      { port: far, others: [farSpan] },
    ],
    newDestinations: [
      { port: span, others: [fresh] },
      { port: farSpan, others: [far] },
    ],
    standing: [],
  });
  expect(
    shown.map(({ switchId, sources, destinations }) => [
      switchId,
      ...[...sources, ...destinations].map(({ port: { name } }) => name),
    ]),
  ).toEqual([
    ['switch', 'fresh', 'span'],
    ['other', 'far', 'farSpan'],
  ]);
});

it('shows a new Destination that nobody feeds, and nothing where nothing is new', () => {
  const lonely = receiversOf({ newSources: [], newDestinations: [{ port: span, others: [] }], standing: [] });
  expect(lonely).toEqual([{ switchId: 'switch', sources: [], destinations: [{ port: span, isNew: true }] }]);
  expect(receiversOf({ newSources: [], newDestinations: [], standing: [] })).toEqual([]);
});
