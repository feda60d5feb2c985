/** One small PowerShell function that the lines of steps call. */
export interface ScriptHelper {
  readonly name: string;
  /** Its definition, lines ended by LF; calls to other helpers bring those in too. */
  readonly text: string;
}

/** A helper from its definition, named as its function is. */
export function helper(text: string): ScriptHelper {
  const name = /^function ([A-Z][a-z]+-Mirror[A-Za-z]+)\(/.exec(text)?.[1];
  if (name === undefined) throw new Error(`not a helper function: ${text.slice(0, 40)}`);
  return { name, text: text.trimEnd() };
}

/**
 * A helper that repeats a read until it shows what is wanted, and stops the script if it never does.
 *
 * Hyper-V's reads lag its writes, so one read is not enough.
 */
export function waitHelper(wait: {
  readonly head: string;
  readonly seconds: number;
  readonly read: string;
  readonly until: string;
  readonly otherwise: string;
}): ScriptHelper {
  return helper(`function ${wait.head} {
    $end = (Get-Date).AddSeconds(${String(wait.seconds)})
    do {
        $found = ${wait.read}
        if (${wait.until}) { return }
        Start-Sleep -Milliseconds 250
    } while ((Get-Date) -lt $end)
    throw "${wait.otherwise}"
}`);
}
