import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../check/root.ts';

/** What this project's tests look at in electron-builder's configuration. */
export interface BuilderConfig {
  /** As electron-builder turns the list of patterns round: one set of files, from the project's folder. */
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly extraFiles: readonly unknown[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly publish: unknown;
  readonly toolsets: Readonly<Record<string, string>>;
  readonly win: Readonly<Record<string, unknown>>;
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly portable: Readonly<Record<string, unknown>>;
  readonly directories: Readonly<Record<string, string>>;
}

interface ConfigModule {
  getConfig(project: string, file: string, options: null): Promise<BuilderConfig>;
  validateConfiguration(config: unknown, debugLogger: { isEnabled: boolean; add: () => void }): Promise<void>;
}
interface MatcherModule {
  readonly FileMatcher: new (
    from: string,
    to: string,
    expand: (pattern: string) => string,
    patterns: readonly string[],
  ) => { createFilter(): (file: string, facts: { isDirectory(): boolean }) => boolean };
}

// Its own modules, by way of electron-builder: what they say is what packaging will do.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const load = (path: string): unknown => fromBuilder(`app-builder-lib/out/${path}`);
const configModule = () => load('util/config/config') as ConfigModule;

/** build/electron-builder.yml as electron-builder reads it. */
export function readBuilderConfig(): Promise<BuilderConfig> {
  return configModule().getConfig(root, 'build/electron-builder.yml', null);
}

/** Rejects where electron-builder's own schema does not take the configuration. */
export function validateBuilderConfig(config: unknown): Promise<void> {
  const quiet = { isEnabled: false, add: () => undefined };
  return configModule().validateConfiguration(config, quiet);
}

/** Whether a file of the tree (relative, forward slashes) ships, by electron-builder's own matching. */
export function shipsBy({ files }: Pick<BuilderConfig, 'files'>): (file: string) => boolean {
  const patterns = files.flatMap(({ filter }) => filter);
  const { FileMatcher } = load('fileMatcher') as MatcherModule;
  const ships = new FileMatcher(root, join(root, 'app'), (pattern) => pattern, patterns).createFilter();
  return (file) => ships(join(root, file), { isDirectory: () => false });
}
