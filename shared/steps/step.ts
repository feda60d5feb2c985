import { z } from 'zod';
import { AddAdapterStep } from './add-adapter.ts';
import { ConnectAdapterStep } from './connect-adapter.ts';
import { CreateSwitchStep } from './create-switch.ts';
import { DisconnectAdapterStep } from './disconnect-adapter.ts';
import { RemoveAdapterStep } from './remove-adapter.ts';
import { RemoveSwitchStep } from './remove-switch.ts';
import { RenameAdapterStep } from './rename-adapter.ts';
import { SetModeStep } from './set-mode.ts';
import { StartVmStep } from './start-vm.ts';
import { StopVmStep } from './stop-vm.ts';

/** One change of one thing on the host. */
export const Step = z.discriminatedUnion('kind', [
  SetModeStep,
  AddAdapterStep,
  RemoveAdapterStep,
  RenameAdapterStep,
  ConnectAdapterStep,
  DisconnectAdapterStep,
  StopVmStep,
  StartVmStep,
  CreateSwitchStep,
  RemoveSwitchStep,
]);
export type Step = z.infer<typeof Step>;
export type StepKindName = Step['kind'];
