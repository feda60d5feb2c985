import { electronBinary } from './steps/electron-binary.mjs';
import { engineHost } from './steps/engine-host.mjs';
import { nodeModules } from './steps/node-modules.mjs';
import { program } from './steps/program.mjs';
import { preload, screen } from './steps/screen.mjs';
import { standIn } from './steps/stand-in.mjs';
import { testBrowser } from './steps/test-browser.mjs';

/** @type {Record<string, import('./run-steps.mjs').Step[]>} */
const targets = {
  app: [nodeModules, program, screen, preload, electronBinary],
  test: [engineHost, nodeModules, program, screen, preload, standIn, electronBinary, testBrowser],
};

/** The steps of a target, or nothing when there is no such target. @param {string} target */
export function stepsOf(target) {
  return Object.hasOwn(targets, target) ? targets[target] : undefined;
}
