import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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

/**
 * The two things that a browser engine runs: the screen, and (with `--mode preload`) the preload script.
 *
 * The preload script is one CommonJS file: a sandboxed one can load no other.
 */
export default defineConfig(({ mode }) =>
  mode === 'preload'
    ? {
        configFile: false,
        build: {
          outDir: join(root, 'out', 'electron', 'desktop'),
          emptyOutDir: false,
          target: 'node20',
          minify: false,
          lib: {
            entry: join(root, 'electron', 'desktop', 'preload.ts'),
            formats: ['cjs'],
            fileName: () => 'preload.cjs',
          },
          rolldownOptions: { external: ['electron'] },
        },
      }
    : {
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
      },
);
