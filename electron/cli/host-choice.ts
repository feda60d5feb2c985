/** Which host a command is about, as its options say. */
export interface HostChoice {
  readonly host: string;
  /** Whether `--host` was typed, so that `--lab` alone can mean practice. */
  readonly hostGiven?: boolean;
  readonly lab?: string;
  readonly powershell?: string;
}
