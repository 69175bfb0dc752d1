import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('what cannot be started is said in one line', () => {
  expect(run('-r', './tools/run-typescript.cjs', 'tools/start.ts', 'outlook')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'outlook 不是 word、excel 或 web。 · outlook is none of word, excel, web.\n',
  });
});

// Nobody here can see it at work in Windows: at least it runs, and knows the options it is given.
test('office-addin-debugging is installed whole', () => {
  const help = run(require.resolve('office-addin-debugging/cli.js'), 'start', '--help');
  expect(help.stderr).toBe('');
  expect(help.stdout).toContain('start [options] <manifest-path> [platform]');
  expect(help.stdout).toMatch(/ --app <app> [^]* --document <document> /);
});
