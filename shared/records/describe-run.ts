import type { Step } from '../steps/step.ts';
import type { RunPurpose, RunRecord } from './run-record.ts';

const NAMED = 4;
/** The word that a person asked with. */
const WORDS: Readonly<Record<RunPurpose, string>> = {
  'set-up': 'enable',
  disable: 'disable',
  undo: 'undo',
  'create-switch': 'create switch',
  rollback: 'rollback',
};

/**
 * What a run did in short, for example `enable: SPAN added to Sensor, Web/LAN set to Source`.
 *
 * From the steps that it has on record as done, and without shutdowns: they are means, not ends.
 */
export function describeRun({ purpose, steps }: RunRecord): string {
  const done = steps.flatMap(({ step, result }) => (result === 'done' ? (inShort(step) ?? []) : []));
  const more = done.length > NAMED ? [`${String(done.length - NAMED)} more`] : [];
  return `${WORDS[purpose]}: ${[...done.slice(0, NAMED), ...more].join(', ') || 'nothing that is on record as done'}`;
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
