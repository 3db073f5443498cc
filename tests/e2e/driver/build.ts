import { spawnSync } from 'node:child_process';
import { projectRoot } from './paths.ts';

/** Vitest's global setup: browser tests always run against a fresh build (`npm test` has just made one). */
export default function buildOnce(): void {
  if (process.env.FOLLOW_THROUGH_BUILT) return;
  // Vitest's own NODE_ENV would make it a development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const args of [['build'], ['build', '-b', 'firefox']]) {
    const { status, stdout, stderr } = spawnSync('wxt', args, { cwd: projectRoot, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
