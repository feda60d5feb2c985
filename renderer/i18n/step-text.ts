import type { Step } from '../../shared/steps/step.ts';
import type { Text } from './i18n.ts';

/** What a step does, in the language of the screen. */
export function stepText(t: Text, step: Step): string {
  switch (step.kind) {
    case 'set-mode':
      return t('step.set-mode', {
        name: `${step.vm.name}/${step.adapter.name}`,
        mode: t(`mode.${step.mode}`),
      });
    case 'add-adapter':
      return step.switch === null
        ? t('step.add-adapter-unconnected', { name: step.name, vm: step.vm.name })
        : t('step.add-adapter', { name: step.name, vm: step.vm.name, switch: step.switch.name });
    case 'remove-adapter':
      return t('step.remove-adapter', { name: step.adapter.name, vm: step.vm.name });
    case 'rename-adapter':
      return t('step.rename-adapter', { name: step.adapter.name, vm: step.vm.name, to: step.name });
    case 'connect-adapter':
      return t('step.connect-adapter', {
        name: `${step.vm.name}/${step.adapter.name}`,
        switch: step.switch.name,
      });
    case 'disconnect-adapter':
      return t('step.disconnect-adapter', { name: `${step.vm.name}/${step.adapter.name}` });
    case 'stop-vm':
      return t('step.stop-vm', { vm: step.vm.name });
    case 'start-vm':
      return t('step.start-vm', { vm: step.vm.name });
    case 'create-switch':
      return t('step.create-switch', { name: step.name });
    case 'remove-switch':
      return t('step.remove-switch', { name: step.switch.name });
  }
}
