import { spawn } from 'node:child_process';
import type { Plan, Program } from './plan';

/** Does what the plan says; the exit status is the program's. */
export function runPlan({ message, program, status }: Plan): void {
  if (message !== null) console.error(message);
  if (program === null) {
    process.exitCode = status;
    return;
  }
  const [file, ...args] = commandOf(program);
  const running = spawn(file, args, { stdio: 'inherit' });
  running.on('error', (error) => {
    console.error(`${program.name}: ${error.message}`);
    process.exitCode = 1;
  });
  running.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function commandOf(program: Program): readonly [file: string, ...args: string[]] {
  if (program.name === 'npm') return ['npm', ...program.arguments];
  // Windows runs no .cmd without a shell, and a shell would take the `&` of an address for its own.
  return [process.execPath, require.resolve('office-addin-debugging/cli.js'), ...program.arguments];
}
