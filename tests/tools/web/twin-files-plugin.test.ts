import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import CopyPlugin from 'copy-webpack-plugin';
import { webpack, type WebpackPluginInstance } from 'webpack';
import { temporaryFolder } from '#tests/apps/cli/run';

type Twins = readonly (readonly [from: string, to: string])[];

const { TwinFilesPlugin } = jest.requireActual<{
  TwinFilesPlugin: new (twins: Twins) => WebpackPluginInstance;
}>('../../../tools/web/twin-files-plugin.cjs');

const folder = temporaryFolder();

/** What somebody minimized in a way of their own. */
const STRINGS = 'var  strings = { "a" : "甲" };\n';

test('files are there under both names, as they are, and are written anew when all is built again', async () => {
  mkdirSync(folder.path('from/zh-cn'), { recursive: true });
  writeFileSync(folder.path('from/zh-cn/strings.js'), STRINGS);
  writeFileSync(folder.path('main.js'), '');
  const build = (): Promise<void> =>
    new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          entry: folder.path('main.js'),
          output: { path: folder.path('site'), clean: true },
          plugins: [
            new CopyPlugin({
              patterns: [{ from: '**/*.js', context: folder.path('from'), info: { minimized: true } }],
            }),
            new TwinFilesPlugin([['zh-cn/strings.js', 'zh-CN/strings.js']]),
          ],
        },
        (error, stats) => {
          if (error !== null || stats?.hasErrors() === true) reject(error ?? new Error(stats?.toString()));
          else resolve();
        },
      );
    });
  await build();
  await build();
  expect(readFileSync(folder.path('site/zh-CN/strings.js'), 'utf8')).toBe(STRINGS);
  expect(readFileSync(folder.path('site/zh-cn/strings.js'), 'utf8')).toBe(STRINGS);
});
