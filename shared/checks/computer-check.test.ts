import { describe, expect, it } from 'vitest';
import { ComputerCheck, REQUIREMENTS } from '../contract/computer-check.ts';
import { hint } from '../errors/advice.ts';
import { AppError, type AppErrorCode } from '../errors/app-error.ts';
import { HINTS } from '../errors/hints.ts';
import type { ProbeFacts } from '../model/probe.ts';
import { checkComputer } from './computer-check.ts';
import { PrerequisiteCode } from './prerequisites.ts';

const module = { version: '2.0.0.0', folder: null, proxied: false };
const error = (code: AppErrorCode) =>
  new AppError(code, 'a text', { hint: hint('hint.read-again') }).toShape();
const good: ProbeFacts = {
  edition: 'Desktop',
  version: '5.1.20348',
  languageMode: 'FullLanguage',
  culture: 'it-IT',
  operatingSystem: 'Windows Server 2022',
  module,
  service: 'Running',
  elevated: true,
  administrator: true,
  hyperVAdministrator: false,
  hostName: 'HV1',
  hostError: null,
};
const mute = { hostName: null, hostError: error('ObjectNotFound') };
const noRights = { administrator: false, hyperVAdministrator: false };

/** The states in the order of REQUIREMENTS: + met, - missing, ? unknown. */
const signs = ({ checks }: ComputerCheck) =>
  checks.map(({ state }) => ({ met: '+', missing: '-', unknown: '?' })[state]).join('');

describe('the check of this computer', () => {
  it('says of a host that answers what was found', () => {
    const check = checkComputer(good, null);
    expect(check.usable).toBe(true);
    expect(check.checks.map(({ requirement }) => requirement)).toEqual(REQUIREMENTS);
    expect(check.checks.map(({ found }) => found)).toEqual([
      'Desktop 5.1.20348',
      'FullLanguage',
      '2.0.0.0',
      'Running',
      'Administrators',
      'HV1',
    ]);
    expect(signs(check)).toBe('++++++');
  });

  const cases: readonly (readonly [PrerequisiteCode, Partial<ProbeFacts>, string])[] = [
    ['constrained-language', { ...mute, languageMode: 'ConstrainedLanguage', module: null }, '+-?++?'],
    ['module-proxied', { ...mute, module: { ...module, proxied: true } }, '++-++?'],
    ['module-refused', { hostName: null, hostError: error('ModuleRefused') }, '++-++?'],
    ['no-hyper-v', { ...mute, module: null, service: 'Absent' }, '++-?+?'],
    ['no-module', { ...mute, module: null }, '++-++?'],
    ['management-tools-only', { ...mute, service: 'Absent' }, '+++-+?'],
    ['service-stopped', { ...mute, service: 'Stopped' }, '+++-+?'],
    ['no-rights', { ...mute, ...noRights }, '++++-?'],
    ['host-refuses', { hostName: null, hostError: error('Unmapped') }, '+++++-'],
  ];

  it.each(cases)('has %s at one thing, and what rests on it as unknown', (code, change, expected) => {
    const check = ComputerCheck.parse(checkComputer({ ...good, ...change }, null));
    expect(signs(check)).toBe(expected);
    expect(check.checks.flatMap(({ problem }) => problem?.code ?? [])).toEqual([code]);
    expect(check.usable).toBe(false);
  });

  it('knows every obstacle that there is', () => {
    // A PowerShell that is missing has no facts: see below.
    const codes = [...cases.map(([code]) => code), 'no-powershell'];
    expect(codes.sort()).toEqual([...PrerequisiteCode.options].sort());
  });

  it('names all that is missing side by side', () => {
    expect(signs(checkComputer({ ...good, ...mute, ...noRights, service: 'Stopped' }, null))).toBe('+++--?');
  });

  it('calls a host usable that answers although rights seem to be missing', () => {
    const check = checkComputer({ ...good, ...noRights }, null);
    expect(signs(check)).toBe('++++-+');
    expect(check.usable).toBe(true);
  });

  it('does not call a host usable of which only copies come', () => {
    expect(checkComputer({ ...good, module: { ...module, proxied: true } }, null).usable).toBe(false);
  });

  it('takes what could not be asked for neither met nor missing', () => {
    const facts = { ...good, service: null, administrator: null, hyperVAdministrator: null };
    expect(signs(checkComputer(facts, null))).toBe('+++??+');
  });

  it.each<[AppErrorCode, string]>([
    ['NoPowerShell', '-?????'],
    ['ConstrainedLanguage', '+-????'],
    ['TimedOut', '??????'],
  ])('without an answer, by %s, is %s and says why', (code, expected) => {
    const check = ComputerCheck.parse(checkComputer(null, error(code)));
    expect(signs(check)).toBe(expected);
    expect(check).toMatchObject({ usable: false, error: { code, hint: HINTS['hint.read-again'] } });
    for (const { state, problem } of check.checks) expect(problem !== null).toBe(state === 'missing');
  });
});
