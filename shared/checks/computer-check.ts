import { REQUIREMENTS, type ComputerCheck, type RequirementCheck } from '../contract/computer-check.ts';
import type { AppErrorShape } from '../errors/app-error.ts';
import type { ProbeFacts } from '../model/probe.ts';
import { CONSTRAINED_LANGUAGE, explainProbe, NO_POWERSHELL, type PrerequisiteCode } from './prerequisites.ts';
import { rightsOf, type Rights } from './rights-of.ts';

type Requirement = RequirementCheck['requirement'];
type Finding = Omit<RequirementCheck, 'requirement'>;

/** What each obstacle is an obstacle to. */
const CONCERNS: Readonly<Record<PrerequisiteCode, Requirement>> = {
  'no-powershell': 'powershell',
  'constrained-language': 'language-mode',
  'module-proxied': 'module',
  'module-refused': 'module',
  'no-hyper-v': 'module',
  'no-module': 'module',
  'management-tools-only': 'service',
  'service-stopped': 'service',
  'no-rights': 'rights',
  'host-refuses': 'answers',
};

/** What must be there before the question after a thing means anything. */
const RESTS_ON: Readonly<Record<Requirement, readonly Requirement[]>> = {
  powershell: [],
  'language-mode': ['powershell'],
  module: ['powershell', 'language-mode'],
  service: ['powershell', 'language-mode'],
  rights: ['powershell', 'language-mode'],
  answers: ['powershell', 'language-mode', 'module', 'service', 'rights'],
};

const GROUPS: Readonly<Record<Rights, string | null>> = {
  administrator: 'Administrators',
  'hyper-v-administrator': 'Hyper-V Administrators',
  none: null,
  unknown: null,
};

const UNKNOWN: Finding = { state: 'unknown', found: null, problem: null };
const MISSING: Finding = { state: 'missing', found: null, problem: null };

/**
 * Whether this computer's Hyper-V can be worked with, thing by thing.
 *
 * @param facts what the probe found; null where it could not even be asked.
 * @param error why not.
 */
export function checkComputer(facts: ProbeFacts | null, error: AppErrorShape | null): ComputerCheck {
  const found = facts === null ? withoutFacts(error) : withFacts(facts);
  const checks: RequirementCheck[] = [];
  for (const requirement of REQUIREMENTS) {
    const isMissing = (other: Requirement) =>
      checks.some((each) => each.requirement === other && each.state === 'missing' && stops(each));
    // What was seen to be there is there, whatever seems to be missing below it.
    const hangs = found[requirement].state !== 'met' && RESTS_ON[requirement].some(isMissing);
    checks.push({ requirement, ...(hangs ? UNKNOWN : found[requirement]) });
  }
  const usable = (facts?.hostName ?? null) !== null && !checks.some(stops);
  return { checks, usable, error };
}

/** Whether it stands in the way; a host that answers all the same only warns of it. */
function stops({ state, problem }: RequirementCheck): boolean {
  return state === 'missing' && problem?.severity !== 'warns';
}

function withoutFacts(error: AppErrorShape | null): Readonly<Record<Requirement, Finding>> {
  const constrained = error?.code === 'ConstrainedLanguage';
  return {
    powershell: constrained
      ? { ...UNKNOWN, state: 'met' }
      : error?.code === 'NoPowerShell'
        ? { ...MISSING, problem: NO_POWERSHELL }
        : UNKNOWN,
    'language-mode': constrained ? { ...MISSING, problem: CONSTRAINED_LANGUAGE } : UNKNOWN,
    module: UNKNOWN,
    service: UNKNOWN,
    rights: UNKNOWN,
    answers: UNKNOWN,
  };
}

function withFacts(facts: ProbeFacts): Readonly<Record<Requirement, Finding>> {
  const { edition, version, languageMode, module, service, hostName } = facts;
  const problems = explainProbe(facts);
  const rights = rightsOf(facts);
  const finding = (requirement: Requirement, found: string | null, isMet: boolean): Finding => {
    const problem = problems.find(({ code }) => CONCERNS[code] === requirement) ?? null;
    if (problem !== null) return { state: 'missing', found, problem };
    return isMet ? { state: 'met', found, problem } : UNKNOWN;
  };
  return {
    powershell: finding('powershell', `${edition} ${version}`, true),
    'language-mode': finding('language-mode', languageMode, languageMode === 'FullLanguage'),
    module: finding('module', module?.version ?? null, module !== null),
    service: finding('service', service, service === 'Running'),
    rights: finding('rights', GROUPS[rights], GROUPS[rights] !== null),
    answers: finding('answers', hostName, hostName !== null),
  };
}
