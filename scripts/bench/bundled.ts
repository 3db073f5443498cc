import { join } from 'node:path';
import { build } from 'vite';
import { withoutEval } from '../build/without-eval.ts';

/**
 * One script with everything in it, for a page that can import nothing: its exports are on `storeBench`.
 * @param file in scripts/bench
 */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutEval()], // As in the shipped build.
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, file), name: 'storeBench', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output[0].code;
}
