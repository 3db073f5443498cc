import { spawnSync } from 'node:child_process';
import { projectRoot } from './paths.ts';

/** Vitest's global setup: browser tests always run against a fresh build (`npm test` has just made one). */
export default function buildOnce(): void {
  if (process.env.FOLLOW_THROUGH_BUILT) return;
  for (const args of [['build'], ['build', '-b', 'firefox']]) {
    const { status, stdout, stderr } = spawnSync('wxt', args, { cwd: projectRoot, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
