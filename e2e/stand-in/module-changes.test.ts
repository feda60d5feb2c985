import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { CmdletCall, CmdletReply } from '../../electron/hosts/simulator/cmdlet-call.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { reply, runWithModule } from './run-with-module.ts';
import { machine } from './testing-objects.ts';

const engine = requireEngine();

describe.skipIf(engine === null)('ShouldProcess', () => {
  const asked = async (...commands: string[]) => {
    const { calls, lines, stderr } = await runWithModule(engine, () => reply(), commands);
    return { calls: calls.map(({ cmdlet, parameters }) => ({ cmdlet, parameters })), lines, stderr };
  };

  it('sends nothing for -WhatIf, and says what it would do', async () => {
    const { calls, lines } = await asked(
      'Hyper-V\\Set-VMNetworkAdapter -VMName one -PortMirroring Source -WhatIf',
      'Hyper-V\\Stop-VM one -WhatIf',
      'Hyper-V\\Stop-VM one -AsJob -WhatIf',
    );
    expect(calls).toEqual([]);
    expect(lines.length).toBe(3);
    expect(lines[0]).toContain('Set-VMNetworkAdapter');
    expect(lines[0]).toContain('one');
  });

  it('asks nobody about what can be taken back', async () => {
    const { calls } = await asked(
      'Hyper-V\\Set-VMNetworkAdapter -VMName one -PortMirroring Source',
      'Hyper-V\\Add-VMNetworkAdapter one',
    );
    expect(calls.map(({ cmdlet }) => cmdlet)).toEqual(['Set-VMNetworkAdapter', 'Add-VMNetworkAdapter']);
  });

  it('asks before a removal or a shutdown, which fails where nobody can answer', async () => {
    const { calls, lines } = await asked(
      ...['Remove-VMNetworkAdapter one', 'Remove-VMSwitch s', 'Remove-VM one', 'Stop-VM one'].map(
        (command) => `try { Hyper-V\\${command} } catch { $_.Exception.GetType().Name }`,
      ),
    );
    expect(calls).toEqual([]);
    expect(lines).toEqual(Array(4).fill('PSInvalidOperationException'));
  });

  it('goes ahead with -Confirm:$false', async () => {
    const { calls } = await asked(
      'Hyper-V\\Remove-VMSwitch s -Force -Confirm:$false',
      'Hyper-V\\Stop-VM one -Confirm:$false',
    );
    expect(calls).toEqual([
      { cmdlet: 'Remove-VMSwitch', parameters: { Name: ['s'], Force: true, Confirm: false } },
      { cmdlet: 'Stop-VM', parameters: { Name: ['one'], Confirm: false } },
    ]);
  });
});

describe.skipIf(engine === null)('-AsJob', () => {
  /** Holds back the answer to Stop-VM until Start-VM is called, so that no test has to sleep. */
  function held(answer: CmdletReply) {
    const calls = new EventEmitter();
    const started = once(calls, 'Start-VM');
    return async ({ cmdlet }: CmdletCall): Promise<CmdletReply> => {
      calls.emit(cmdlet);
      if (cmdlet !== 'Stop-VM') return reply();
      await started;
      return answer;
    };
  }

  it('gives a running job at once, other calls go on, and -Passthru objects come out of it', async () => {
    const { lines, calls } = await runWithModule(
      engine,
      held(reply({ objects: [machine], warnings: ['slow'] })),
      [
        '$job = Hyper-V\\Stop-VM one -AsJob -Passthru -Confirm:$false',
        '$job.State; (Get-Job).Id -contains $job.Id; Hyper-V\\Start-VM two',
        '(Wait-Job $job).State; $job.HasMoreData',
        '(Receive-Job $job -WarningAction SilentlyContinue).Name; $job.Error.Count; $job.Warning.Count',
        'Remove-Job $job; @(Get-Job).Count',
      ],
    );
    expect(lines).toEqual(['Running', 'True', 'Completed', 'True', 'one', '0', '0', '0']);
    expect(calls.map(({ cmdlet, parameters }) => [cmdlet, parameters['AsJob']])).toEqual([
      ['Stop-VM', true],
      ['Start-VM', undefined],
    ]);
  });

  it("fails with the error in the job's own stream, under its whole id", async () => {
    const error = { id: 'InvalidState', category: 'InvalidOperation', message: 'no', target: 'one' };
    const { lines } = await runWithModule(engine, held(reply({ errors: [error] })), [
      '$job = Hyper-V\\Stop-VM one -AsJob -Confirm:$false; Hyper-V\\Start-VM two; (Wait-Job $job).State',
      '$job.Error[0].FullyQualifiedErrorId; $job.Error[0].CategoryInfo.Category',
      "try { Receive-Job $job -ErrorAction Stop } catch { $_.FullyQualifiedErrorId.Split(',')[0] }",
      'Remove-Job -Job $job -Force; @(Get-Job).Count',
    ]);
    expect(lines).toEqual([
      'Failed',
      'InvalidState,Microsoft.HyperV.PowerShell.Commands.StopVM',
      'InvalidOperation',
      'InvalidState',
      '0',
    ]);
  });

  it('hangs up when it is stopped or removed, as the death of its shell would', async () => {
    let gone = 0;
    const { lines } = await runWithModule(
      engine,
      ({ cmdlet }, signal) =>
        new Promise((resolve) => {
          if (cmdlet !== 'Stop-VM') resolve(reply());
          signal.addEventListener('abort', () => {
            if (cmdlet === 'Stop-VM') gone++;
            resolve(reply());
          });
        }),
      [
        '$job = Hyper-V\\Stop-VM one -AsJob -Confirm:$false; $other = Hyper-V\\Stop-VM two -AsJob -Confirm:$false',
        'Stop-Job $job; $job.State; Remove-Job $other -Force; @(Get-Job).Count',
        'Hyper-V\\Start-VM two',
      ],
    );
    expect(lines).toEqual(['Stopped', '1']);
    expect(gone).toBe(2);
  });

  it('fails as any call does where there is no simulator', async () => {
    const { lines } = await runWithModule(
      engine,
      () => reply(),
      [
        '$job = Hyper-V\\Stop-VM one -AsJob -Confirm:$false; (Wait-Job $job).State; $job.Error[0].FullyQualifiedErrorId',
      ],
      { environment: { MIRROR_MANAGER_STAND_IN_PIPE: '' } },
    );
    expect(lines).toEqual(['Failed', 'StandInUnreachable,Microsoft.HyperV.PowerShell.Commands.StopVM']);
  });
});

describe.skipIf(engine === null)('a memo', () => {
  const twice = [
    '$one = Hyper-V\\Get-VM; $two = Hyper-V\\Get-VM; $other = Hyper-V\\Get-VM -Name other',
    '$one.Name; $two.Name; $other.Name; [object]::ReferenceEquals($one, $two); [object]::ReferenceEquals($one, $other)',
  ];

  it('lets the module keep the objects while the answer is the same', async () => {
    const { lines, calls } = await runWithModule(engine, () => reply({ objects: [machine] }), twice, {
      memo: true,
    });
    expect(lines).toEqual(['one', 'one', 'one', 'True', 'False']);
    expect(calls.map(({ parameters }) => parameters)).toEqual([{}, {}, { Name: ['other'] }]);
  });

  it('is not used unless asked for', async () => {
    const { lines } = await runWithModule(engine, () => reply({ objects: [machine] }), twice);
    expect(lines).toEqual(['one', 'one', 'one', 'False', 'False']);
  });

  it('never hides a change, and forgets the oldest of many', async () => {
    let number = 0;
    const { lines } = await runWithModule(
      engine,
      ({ parameters }) =>
        reply({ objects: [{ ...machine, Name: 'Name' in parameters ? 'same' : `n${String(number++)}` }] }),
      [
        '(Hyper-V\\Get-VM).Name; (Hyper-V\\Get-VM).Name',
        '$first = Hyper-V\\Get-VM a; foreach ($each in 1..64) { $null = Hyper-V\\Get-VM $each }; $last = Hyper-V\\Get-VM 64',
        '[object]::ReferenceEquals($first, (Hyper-V\\Get-VM a)); [object]::ReferenceEquals($last, (Hyper-V\\Get-VM 64))',
      ],
      { memo: true },
    );
    expect(lines).toEqual(['n0', 'n1', 'False', 'True']);
  });

  it('is not given for what has errors, which have to be written each time', async () => {
    const error = { id: 'OperationFailed', category: 'NotSpecified', message: 'no' };
    const { lines } = await runWithModule(
      engine,
      () => reply({ objects: [machine], errors: [error] }),
      [
        '$null = Hyper-V\\Get-VM -ErrorAction SilentlyContinue -ErrorVariable one; $null = Hyper-V\\Get-VM -ErrorAction SilentlyContinue -ErrorVariable two',
        '$one.Count; $two.Count',
      ],
      { memo: true },
    );
    expect(lines).toEqual(['1', '1']);
  });
});

describe.skipIf(engine === null)('the clock', () => {
  it('counts the time inside the stand-in and starts anew when asked to', async () => {
    const { lines } = await runWithModule(engine, () => reply(), [
      'Hyper-V\\Get-VM; $some = [Microsoft.HyperV.StandIn.Clock]::ElapsedMilliseconds; $some -gt 0; $some -is [double]',
      '[Microsoft.HyperV.StandIn.Clock]::Reset(); [Microsoft.HyperV.StandIn.Clock]::ElapsedMilliseconds',
      'NetAdapter\\Get-NetAdapter; [Microsoft.HyperV.StandIn.Clock]::ElapsedMilliseconds -gt 0',
    ]);
    expect(lines).toEqual(['True', 'True', '0', 'True']);
  });
});
