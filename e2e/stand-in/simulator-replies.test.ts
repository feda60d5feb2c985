import { describe, expect, it } from 'vitest';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { createSimulator } from '../../electron/hosts/simulator/simulator.ts';
import { memoryStore } from '../../electron/hosts/simulator/store/lab-store.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { runWithModule } from './run-with-module.ts';

const engine = requireEngine();

/** Every reading cmdlet that the simulator knows, so that each of its object types goes through the module. */
const READS = [
  'Hyper-V\\Get-VMHost',
  'Hyper-V\\Get-VM',
  'Hyper-V\\Get-VMNetworkAdapter -All',
  'Hyper-V\\Get-VMNetworkAdapterVlan',
  'Hyper-V\\Get-VMNetworkAdapterIsolation',
  'Hyper-V\\Get-VMSwitch',
  'Hyper-V\\Get-VMSwitchTeam',
  'Hyper-V\\Get-VMSwitchExtension -VMSwitchName *',
  'Hyper-V\\Get-VMSystemSwitchExtensionPortFeature',
  'Hyper-V\\Get-VMSwitchExtensionPortFeature -VMName *',
  'Hyper-V\\Get-VMSnapshot -VMName *',
  'Hyper-V\\Get-VMIntegrationService -VMName *',
  'NetAdapter\\Get-NetAdapter',
  'NetTCPIP\\Get-NetIPAddress',
  'NetTCPIP\\Get-NetRoute',
  'NetTCPIP\\Get-NetTCPConnection',
];

describe.skipIf(engine === null)("the simulator's objects", () => {
  it.each(['walkthrough', 'soc', 'datacentre:60'])('of the lab %s are all documented ones', async (name) => {
    const simulator = createSimulator({ store: memoryStore(await newLab(name)) });
    const { lines, calls } = await runWithModule(
      engine,
      (call, signal) => simulator.call(call, signal),
      READS.map(
        (read) =>
          `try { "${read.split(' ')[0] ?? ''} $(@(${read} -ErrorAction SilentlyContinue).Count -ge 0)" } catch { $_.FullyQualifiedErrorId + ': ' + $_ }`,
      ),
    );
    expect(calls.length).toBe(READS.length);
    expect(lines).toEqual(READS.map((read) => `${read.split(' ')[0] ?? ''} True`));
  });
});
