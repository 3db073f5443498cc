// Running the project's tools from the scripts.
import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './toolchain.mjs';

/**
 * Runs a tool of the project and keeps what it prints. Never rejects.
 * @returns {Promise<{ok: boolean, output: string, stdout: string}>}
 */
export function run(command, args = [], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...toolEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}`, stdout }));
    child.on('close', (code) => resolve({ ok: code === 0, output, stdout }));
  });
}
