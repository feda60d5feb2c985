import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redactFacts } from './redact.ts';

const KEPT = 10;
const NAME = /^crash-.+\.json$/;

/** Writes down what went wrong, apart from the log; never throws. */
export type WriteCrash = (what: string, facts: Readonly<Record<string, unknown>>) => void;

/**
 * One file for each crash, the last ten kept.
 *
 * Written at once and whole, for the program may be about to end. Redacted like the log.
 */
export function crashFiles(folder: string, version: string): WriteCrash {
  return (what, facts) => {
    try {
      mkdirSync(folder, { recursive: true });
      const at = new Date().toISOString();
      const crash = { at, version, what, platform: process.platform, facts: redactFacts(facts) };
      const name = `crash-${at.replaceAll(/[:.]/g, '-')}.json`;
      writeFileSync(join(folder, name), `${JSON.stringify(crash, null, 2)}\n`);
      for (const old of readdirSync(folder)
        .filter((each) => NAME.test(each))
        .sort()
        .slice(0, -KEPT)) {
        rmSync(join(folder, old), { force: true });
      }
    } catch {
      // The log has it too.
    }
  };
}
