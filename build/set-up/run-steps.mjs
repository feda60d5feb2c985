import { readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * One thing to be set up.
 *
 * @typedef {object} Step
 * @property {string} name as printed and stamped
 * @property {string[]} needs the names of the steps without which it cannot run
 * @property {() => boolean} wanted whether this machine needs it at all
 * @property {() => string} inputs the hash of what its product depends on
 * @property {() => boolean} exists whether its product is there
 * @property {(tools: Tools) => Promise<string>} run makes it, and says in a word what it did
 */

/** A step that takes longer is announced, so that a first start is not taken for one that hangs. */
const quietMs = 2000;

/** @typedef {{ npm: ReturnType<typeof import('./find-npm.mjs').findNpm> }} Tools */

/**
 * Runs those steps whose product is missing or out of date, and gives back a message for each that failed.
 *
 * Steps that do not need each other run side by side; one that fails keeps back only those that need it. Every step
 * prints one line when it did something, and none when there was nothing to do; a slow one says before that it has begun.
 *
 * @param {Step[]} steps in an order in which each comes after those it needs
 * @param {Tools} tools
 * @returns {Promise<string[]>}
 */
export async function runSteps(steps, tools) {
  /** @type {string[]} */
  const failures = [];
  /** @type {Map<string, Promise<boolean>>} */
  const ready = new Map();
  for (const step of steps) {
    const before = Promise.all(step.needs.map((name) => ready.get(name) ?? false));
    ready.set(
      step.name,
      before.then((all) => all.every(Boolean) && runStep(step, tools, failures)),
    );
  }
  await Promise.all(ready.values());
  return failures;
}

/** @param {Step} step @param {Tools} tools @param {string[]} failures */
async function runStep(step, tools, failures) {
  if (!step.wanted()) return true;
  const inputs = step.inputs();
  if (step.exists() && readStamp(step.name) === inputs) return true;
  const start = performance.now();
  removeStamp(step.name);
  const slow = setTimeout(() => console.log(`${step.name} …`), quietMs);
  try {
    const did = await step.run(tools).finally(() => clearTimeout(slow));
    // What the sources were when it began: a file changed meanwhile makes the next run do it again.
    writeStamp(step.name, inputs);
    console.log(`${step.name}: ${did} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failures.push(
      `${step.name}: ${error instanceof SetUpError ? error.message : String(error?.stack ?? error)}`,
    );
    return false;
  }
}
