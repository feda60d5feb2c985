import { MODULES } from './facts.ts';
import { writeModule } from './write-module.ts';

/** `tsx e2e/stand-in/generate/main.ts OUTDIR`: the generated C# of all modules, to look at. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: tsx e2e/stand-in/generate/main.ts OUTDIR\n');
  process.exitCode = 64;
} else {
  for (const module of MODULES) writeModule(module, folder);
}
