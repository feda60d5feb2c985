import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { Text } from '../../i18n/i18n.ts';
import { stateText } from '../inventory/row-text.ts';
import type { Fact } from './fact.ts';
import { statusText, wordText, yesNo } from './status-text.ts';

/** What is known of a virtual machine as a whole. */
export function vmFacts(t: Text, vm: VirtualMachine): Fact[] {
  const unknown = t('details.unknown');
  return [
    { label: t('details.name'), value: vm.name },
    { label: t('column.state'), value: stateText(t, vm.state) },
    { label: t('details.status'), value: statusText(t, vm.status) },
    { label: t('column.generation'), value: vm.generation === null ? unknown : String(vm.generation) },
    { label: t('details.version'), value: vm.version ?? unknown },
    { label: t('details.checkpoints'), value: vm.checkpoints === null ? unknown : String(vm.checkpoints) },
    { label: t('details.replication'), value: replicationText(t, vm) },
    { label: t('details.clustered'), value: yesNo(t, vm.clustered) },
    { label: t('details.shutdown-service'), value: shutdownText(t, vm) },
    { label: t('details.id'), value: vm.id, copies: true },
  ];
}

function replicationText(t: Text, { replicationMode, replicationState }: VirtualMachine): string {
  const mode = wordText(t, 'replication', replicationMode);
  const isOff = replicationMode === null || replicationMode === 'None' || replicationState === null;
  return isOff ? mode : `${mode}, ${wordText(t, 'replication', replicationState)}`;
}

/** Whether the guest can be asked to shut down; a machine that is not running has nobody to ask. */
function shutdownText(t: Text, { shutdownService, state }: VirtualMachine): string {
  if (shutdownService === null) return t('details.unknown');
  if (shutdownService) return t('details.shutdown-service.yes');
  return t(state === 'Running' ? 'details.shutdown-service.no' : 'details.shutdown-service.not-running');
}
