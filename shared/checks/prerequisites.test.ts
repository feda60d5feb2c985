import { describe, expect, it } from 'vitest';
import { hint } from '../errors/advice.ts';
import { AppError, type AppErrorCode } from '../errors/app-error.ts';
import { HINTS } from '../errors/hints.ts';
import type { ProbeFacts } from '../model/probe.ts';
import { explainProbe } from './prerequisites.ts';

const SYSTEM = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules\\Hyper-V';
const module = { version: '2.0.0.0', folder: SYSTEM, proxied: false };
const error = (code: AppErrorCode) =>
  new AppError(code, 'a text in any language', { hint: hint('hint.read-again') }).toShape();

const facts = (change: Partial<ProbeFacts> = {}): ProbeFacts => ({
  edition: 'Desktop',
  version: '5.1',
  languageMode: 'FullLanguage',
  culture: 'de-DE',
  operatingSystem: 'Windows Server 2019',
  module,
  service: 'Running',
  elevated: true,
  administrator: true,
  hyperVAdministrator: false,
  hostName: 'HV1',
  hostError: null,
  ...change,
});
const mute = { hostName: null, hostError: error('ObjectNotFound') };
const noRights = { elevated: false, administrator: false, hyperVAdministrator: false };

describe('explainProbe', () => {
  it('has nothing to say of a host that answers', () => {
    expect(explainProbe(facts())).toEqual([]);
  });

  it('takes what could not be asked for no obstacle', () => {
    const unknown = {
      module: null,
      service: null,
      elevated: null,
      administrator: null,
      hyperVAdministrator: null,
    };
    expect(explainProbe(facts(unknown))).toEqual([]);
  });

  it.each<[string, Partial<ProbeFacts>, string, string]>([
    [
      'no Hyper-V',
      { ...mute, module: null, service: 'Absent' },
      'no-hyper-v',
      'Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All',
    ],
    [
      'tools alone',
      { ...mute, service: 'Absent' },
      'management-tools-only',
      'Install-WindowsFeature Hyper-V ',
    ],
    ['no module', { ...mute, module: null }, 'no-module', 'Install-WindowsFeature Hyper-V-PowerShell'],
    ['a stopped service', { ...mute, service: 'Stopped' }, 'service-stopped', 'Start-Service vmms'],
    ['no rights', { ...mute, ...noRights }, 'no-rights', 'Add-LocalGroupMember -SID S-1-5-32-578'],
    [
      'a refusal where rights are not known',
      { hostName: null, hostError: error('AccessDenied'), administrator: null, hyperVAdministrator: null },
      'no-rights',
      'as administrator',
    ],
    ['constrained language', { languageMode: 'ConstrainedLanguage' }, 'constrained-language', 'policy'],
    ['a proxy', { module: { ...module, proxied: true } }, 'module-proxied', 'Windows PowerShell 5.1'],
    [
      'an error that nobody knows',
      { hostName: null, hostError: error('Unmapped') },
      'host-refuses',
      HINTS['hint.read-again'],
    ],
  ])('explains %s', (_, change, code, remedy) => {
    const [first, ...others] = explainProbe(facts(change));
    expect(first).toMatchObject({ code, severity: 'blocks' });
    expect(first?.remedy).toContain(remedy);
    expect(others).toEqual([]);
  });

  it('names the folder of a module that was refused', () => {
    const folder = 'C:\\Users\\eve\\Modules\\Hyper-V';
    const refused = { hostName: null, hostError: error('ModuleRefused'), module: { ...module, folder } };
    expect(explainProbe(facts(refused))[0]?.message).toContain(folder);
  });

  it('only warns of missing rights where the host answers all the same', () => {
    expect(explainProbe(facts(noRights))).toMatchObject([{ code: 'no-rights', severity: 'warns' }]);
  });

  it('names a stopped service and missing rights together', () => {
    expect(explainProbe(facts({ ...mute, ...noRights, service: 'Stopped' })).map(({ code }) => code)).toEqual(
      ['service-stopped', 'no-rights'],
    );
  });
});
