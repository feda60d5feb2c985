import { it } from 'vitest';
import { requireEngine } from '/work/main/e2e/engine-host/engine.ts';
import { engineWorld } from '/work/main/e2e/suite/engine-world.ts';
import { aLab, aLabVm } from '/work/main/e2e/suite/a-lab.ts';
import { anAdapter } from '/work/main/shared/testing/an-inventory.ts';
it('bench', async () => {
  const engine = requireEngine()!;
  const lab = aLab(Array.from({ length: 1024 }, (_, n) => aLabVm(n + 1, { adapters: [anAdapter(n+1,1), anAdapter(n+1,2)] }, {addresses:[['192.0.2.1','fe80::1'],['192.0.2.1','fe80::1']]})));
  const world = await engineWorld(engine, lab, { memo: true });
  for (let i = 0; i < 6; i++) { const t = performance.now(); const r = await world.host.read(); console.log('read', (performance.now() - t).toFixed(0), r.virtualMachines.length, r.unread.length); }
  console.log(world.calls.slice(0,14).map(c => c.cmdlet).join(' '), world.calls.length/6);
  await world.close();
}, 120000);
