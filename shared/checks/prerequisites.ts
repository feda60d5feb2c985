import { z } from 'zod';
import type { ProbeFacts } from '../model/probe.ts';

/** What can stand between this program and a host's Hyper-V. */
export const PrerequisiteCode = z.enum([
  'no-powershell',
  'constrained-language',
  'module-proxied',
  'module-refused',
  'no-hyper-v',
  'management-tools-only',
  'no-module',
  'service-stopped',
  'no-rights',
  'host-refuses',
]);
export type PrerequisiteCode = z.infer<typeof PrerequisiteCode>;

/** One thing that stands in the way, with the command that fixes it. */
export const Prerequisite = z.strictObject({
  code: PrerequisiteCode,
  severity: z.enum(['blocks', 'warns']),
  message: z.string(),
  remedy: z.string(),
});
export type Prerequisite = z.infer<typeof Prerequisite>;

const WINDOWS_POWERSHELL = 'Use Windows PowerShell 5.1: start without --powershell.';
const HYPER_V =
  'On Windows Server: Install-WindowsFeature Hyper-V -IncludeManagementTools -Restart. On Windows 10 or 11: Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All';
const MODULE =
  'On Windows Server: Install-WindowsFeature Hyper-V-PowerShell. On Windows 10 or 11: Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-Management-PowerShell';
// By SID, because the group's name is translated.
const RIGHTS =
  "Start the program as administrator, or have one run Add-LocalGroupMember -SID S-1-5-32-578 -Member 'DOMAIN\\user' and sign in again.";

/** Nothing can be asked at all. */
export const NO_POWERSHELL = {
  code: 'no-powershell',
  severity: 'blocks',
  message: 'No PowerShell could be started.',
  remedy:
    'Windows PowerShell 5.1 comes with Windows. Start the program with --powershell and the full path of another one.',
} as const satisfies Prerequisite;

/** A shell that can be started and then does nothing for us: it cannot even be probed. */
export const CONSTRAINED_LANGUAGE = {
  code: 'constrained-language',
  severity: 'blocks',
  message: 'A policy of this host restricts PowerShell to constrained language mode.',
  remedy:
    'Ask whoever manages the policy (Windows Defender Application Control or AppLocker) to allow this program.',
} as const satisfies Prerequisite;

/**
 * What a host's probe says, for a person: each obstacle with its remedy, the hindmost cause first.
 *
 * A host that answered Get-VMHost is never blocked, and what could not be asked (`null`) blocks
 * nothing: a machine may answer although it looks as if it could not.
 */
export function explainProbe(facts: ProbeFacts): Prerequisite[] {
  const severity = facts.hostName === null ? 'blocks' : 'warns';
  const found = [...shell(facts), ...hyperV(facts)].map((each) => ({ severity, ...each }) as const);
  if (found.length > 0 || facts.hostName !== null || facts.hostError === null) return found;
  const { message, hint } = facts.hostError;
  return [
    {
      code: 'host-refuses',
      severity,
      message,
      remedy: hint ?? 'Fix what the host reports, then read it again.',
    },
  ];
}

type Obstacle = Omit<Prerequisite, 'severity'> & { readonly severity?: 'blocks' };

/** What is wrong with the PowerShell itself; such a shell is never worked with. */
function shell({ languageMode, module, hostError }: ProbeFacts): Obstacle[] {
  if (languageMode === 'ConstrainedLanguage' || hostError?.code === 'ConstrainedLanguage') {
    return [CONSTRAINED_LANGUAGE];
  }
  if (module?.proxied === true) {
    return [
      {
        code: 'module-proxied',
        severity: 'blocks',
        message: 'The Hyper-V module runs behind a compatibility proxy here, which gives copies only.',
        remedy: WINDOWS_POWERSHELL,
      },
    ];
  }
  if (hostError?.code === 'ModuleRefused') {
    return [
      {
        code: 'module-refused',
        severity: 'blocks',
        message: `The Hyper-V module lies in a folder that others may write to and was not loaded: ${module?.folder ?? 'unknown'}.`,
        remedy:
          'Remove it, or start the program without elevation. The module that comes with Windows lies in System32.',
      },
    ];
  }
  return [];
}

/** What Hyper-V lacks, by what was found: the role, its module, its service, the right to use it. */
function hyperV({
  module,
  service,
  administrator,
  hyperVAdministrator,
  hostName,
  hostError,
}: ProbeFacts): Obstacle[] {
  if (module === null && hostName === null) {
    return service === 'Absent'
      ? [{ code: 'no-hyper-v', message: 'Hyper-V is not installed on this machine.', remedy: HYPER_V }]
      : [
          {
            code: 'no-module',
            message: 'The Hyper-V module for PowerShell is not installed on this machine.',
            remedy: MODULE,
          },
        ];
  }
  if (service === 'Absent') {
    return [
      {
        code: 'management-tools-only',
        message: 'Only the management tools of Hyper-V are installed here, and no Hyper-V.',
        remedy: HYPER_V,
      },
    ];
  }
  const obstacles: Obstacle[] = [];
  if (service !== null && service !== 'Running') {
    obstacles.push({
      code: 'service-stopped',
      message: `The service of Hyper-V is not running (${service}).`,
      remedy: 'Start-Service vmms',
    });
  }
  const known = administrator === false && hyperVAdministrator === false;
  if (known || hostError?.code === 'AccessDenied' || hostError?.code === 'NotAllowedToSee') {
    obstacles.push({
      code: 'no-rights',
      message:
        'You are neither an administrator nor a Hyper-V administrator here; virtual machines may be hidden from you.',
      remedy: RIGHTS,
    });
  }
  return obstacles;
}
