/** Which host a command is about, as its options say. */
export interface HostChoice {
  readonly host: string;
  /** Whether `--host` was typed, so that `--lab` alone can mean practice. */
  readonly hostGiven?: boolean;
  readonly lab?: string;
  readonly powershell?: string;
}

/** Whether the choice is practice: a lab alone says so too. */
export function isPractice({ host, hostGiven = false, lab }: HostChoice): boolean {
  return host === 'practice' || (lab !== undefined && !hostGiven);
}

/** The lab that practice mode opens unless another is named. */
export const DEFAULT_LAB = 'walkthrough';
