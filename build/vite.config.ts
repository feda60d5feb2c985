import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** The screen's parts: what changes with every version apart from what hardly does, and each by its weight. */
const PARTS = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'fluent', test: /node_modules[\\/](?:@fluentui|@griffel|tabster|keyborg|@floating-ui)[\\/]/ },
  { name: 'zod', test: /node_modules[\\/]zod[\\/]/ },
  // What colours a script, and all that it brings along; loaded when a script is looked at.
  {
    name: 'colours',
    test: /node_modules[\\/](?:@shikijs|oniguruma-|regex|hast-|html-void-elements|mdast-|property-information|space-separated-|comma-separated-|stringify-entities|character-entities|ccount|zwitch|@ungap|micromark-|unist-|vfile|devlop|trim-lines|longest-streak)/,
  },
  { name: 'packages', test: /node_modules[\\/]/ },
];

const inElectron = (file: string): string => join(root, 'electron', file);

/**
 * The program, as a few files for Node.js: three hundred modules one by one take as long to load as all else
 * that a command does. zod goes in for the same reason; every other package stays outside.
 *
 * The first three are the doors; the last two are what a door opens, for a test that opens it in its own process.
 */
export const PROGRAM: InlineConfig = {
  configFile: false,
  build: {
    ssr: true,
    outDir: join(root, 'out', 'electron'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        cli: inElectron('cli.ts'),
        start: inElectron('start.ts'),
        main: inElectron('main.ts'),
        connect: inElectron('connect.ts'),
        'open-console': inElectron('console/open-console.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { external: ['electron'], noExternal: ['zod'] },
};

/** The preload script, which is one CommonJS file: a sandboxed one can load no other. */
const PRELOAD: InlineConfig = {
  configFile: false,
  build: {
    outDir: join(root, 'out', 'electron', 'desktop'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    lib: {
      entry: inElectron(join('desktop', 'preload.ts')),
      formats: ['cjs'],
      fileName: () => 'preload.cjs',
    },
    rolldownOptions: { external: ['electron'] },
  },
};

const SCREEN: InlineConfig = {
  configFile: false,
  root: join(root, 'renderer'),
  // The console serves it from a folder whose name it chooses at each start.
  base: './',
  plugins: [react()],
  build: {
    outDir: join(root, 'out', 'renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    minify: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: PARTS } } },
  },
};

/** What is built: the screen, or with `--mode program` or `preload` what Node.js runs. */
export default defineConfig(({ mode }) => {
  if (mode === 'program') return PROGRAM;
  return mode === 'preload' ? PRELOAD : SCREEN;
});
