import type { Step } from '../steps/step.ts';
import type { RunPurpose, RunRecord } from './run-record.ts';

const NAMED = 4;
/** The word that a person asked with. */
const WORDS: Readonly<Record<RunPurpose, string>> = {
  'set-up': 'enable',
  disable: 'disable',
  undo: 'undo',
  'create-switch': 'create switch',
  'change-adapters': 'change adapters',
  rollback: 'rollback',
};

/**
 * What a run did in short, for example `enable: SPAN added to Sensor, Web/LAN set to Source`.
 *
 * From the steps that it has on record as done. Shutdowns and starts are means, not ends: they are
 * named where there is nothing else.
 */
export function describeRun(run: RunRecord): string {
  const done = run.steps.flatMap(({ step, result }) => (result === 'done' ? [step] : []));
  const ends = done.flatMap((step) => inShort(step) ?? []);
  const all = ends.length > 0 ? ends : done.flatMap((step) => powerInShort(step) ?? []);
  const more = all.length > NAMED ? [`${String(all.length - NAMED)} more`] : [];
  return `${WORDS[run.purpose]}: ${[...all.slice(0, NAMED), ...more].join(', ') || nothing(run)}`;
}

function nothing({ steps, outcome }: RunRecord): string {
  return steps.length === 0 && outcome === 'done'
    ? 'nothing was left to do'
    : 'nothing that is on record as done';
}

function powerInShort(step: Step): string | null {
  if (step.kind === 'stop-vm') return `${step.vm.name} shut down`;
  return step.kind === 'start-vm' ? `${step.vm.name} started` : null;
}

function inShort(step: Step): string | null {
  const adapter = 'adapter' in step ? `${step.vm.name}/${step.adapter.name}` : '';
  switch (step.kind) {
    case 'set-mode':
      return `${adapter} set to ${step.mode}`;
    case 'add-adapter':
      return `${step.name} added to ${step.vm.name}`;
    case 'remove-adapter':
      return `${adapter} removed`;
    case 'rename-adapter':
      return `${adapter} renamed to ${step.name}`;
    case 'connect-adapter':
      return `${adapter} connected to ${step.switch.name}`;
    case 'disconnect-adapter':
      return `${adapter} disconnected`;
    case 'create-switch':
      return `switch ${step.name} created`;
    case 'remove-switch':
      return `switch ${step.switch.name} removed`;
    case 'stop-vm':
    case 'start-vm':
      return null;
  }
}
