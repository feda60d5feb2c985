import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

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
        plugins: [react()],
        build: {
          outDir: join(root, 'out', 'renderer'),
          emptyOutDir: true,
          target: 'chrome120',
          minify: true,
          sourcemap: false,
          chunkSizeWarningLimit: 1500,
        },
      },
);
