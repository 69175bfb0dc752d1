import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webpack, type Configuration } from 'webpack';

const ROOT = join(__dirname, '../../..');
const FILE = 'script.js';

/** Bundles a TypeScript file as one script for a page. @throws Error with what webpack has against it */
export async function bundleScript(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'page-script-'));
  try {
    await run({
      mode: 'development',
      devtool: false,
      context: ROOT,
      target: 'web',
      entry,
      output: { path: folder, filename: FILE },
      resolve: {
        extensions: ['.ts', '.js'],
        alias: { '@': join(ROOT, 'src'), '#tests': join(ROOT, 'tests') },
      },
      module: {
        rules: [
          {
            test: /\.ts$/,
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
          },
          { test: /\.txt$/, type: 'asset/source' },
        ],
      },
      performance: false,
    });
    return readFileSync(join(folder, FILE), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  const problems = await new Promise<string>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined) reject(error ?? new Error('Webpack ended without a result.'));
      else resolve(stats.hasErrors() || stats.hasWarnings() ? stats.toString('errors-warnings') : '');
    });
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (problems !== '') throw new Error(problems);
}
