import { engineHost } from './steps/engine-host.mjs';
import { nodeModules } from './steps/node-modules.mjs';
import { program } from './steps/program.mjs';
import { standIn } from './steps/stand-in.mjs';

/** @type {Record<string, import('./run-steps.mjs').Step[]>} */
const targets = {
  app: [engineHost, nodeModules, program],
  test: [engineHost, nodeModules, program, standIn],
};

/** The steps of a target, or nothing when there is no such target. @param {string} target */
export function stepsOf(target) {
  return Object.hasOwn(targets, target) ? targets[target] : undefined;
}
