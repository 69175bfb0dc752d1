const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { dev_server_port: port } = require('./package.json').config;
const { manifestFor } = require('./tools/manifest-for.cjs');
const { sitePolicy } = require('./tools/web/content-policy.cjs');
const { devServerOptions } = require('./tools/web/dev-server-options.cjs');
const { officeSource } = require('./tools/web/office-source.cjs');
const { SingleFilePlugin } = require('./tools/web/single-file-plugin.cjs');
const { TwinFilesPlugin } = require('./tools/web/twin-files-plugin.cjs');

const PAGES = path.join(__dirname, 'src/apps/taskpane/pages');
const OFFICE_JS = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');
const read = (file) => readFileSync(path.join(PAGES, file), 'utf8');

/** What every target shares: how our sources are found and read. */
const sources = {
  mode: 'production',
  context: __dirname,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'], alias: { '@': path.join(__dirname, 'src') } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        // Our modules only declare: what nobody asks for is left out, also where its room's index.ts is asked.
        sideEffects: false,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
      { test: /\.txt$/, type: 'asset/source' },
    ],
  },
  // Nothing to say when all went well.
  stats: { preset: 'errors-warnings', errorsCount: false, warningsCount: false },
};

/** The command line: one folder that runs on Node 20 alone; what is imported late stays in a file of its own. */
const commandLine = {
  ...sources,
  name: 'cli',
  target: 'node20',
  entry: { taizhang: './src/apps/cli/index.ts' },
  output: { path: path.join(__dirname, 'dist/cli'), chunkFilename: '[name].js', clean: true },
  optimization: {
    // A stack trace that people can read is worth more on a disk than small files.
    minimize: false,
    chunkIds: 'named',
    moduleIds: 'named',
    // Each late import is one file, named after what is imported.
    splitChunks: false,
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

/** What both targets of the browser share. Sizes are checked by size-limit; thousands of icons are parsed once only. */
const browser = {
  ...sources,
  target: ['web', 'es2022'],
  resolve: {
    ...sources.resolve,
    // Without what old browsers would need, which are told apart before.
    alias: { ...sources.resolve.alias, exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
  },
  performance: false,
  cache: { type: 'filesystem', buildDependencies: { config: [module.filename] } },
};

/** A page of the site: the pane with office.js, or the stand-alone page without. */
function page(filename, office) {
  return new HtmlPlugin({
    filename,
    template: path.join(PAGES, 'site.html'),
    templateParameters: {
      office: office === null ? null : office.script,
      policy: sitePolicy(office === null ? null : office.origin),
      tooOld: read('too-old.html'),
    },
    minify: false,
  });
}

/** The panes and the stand-alone page, with everything that is not needed at once in files of its own. */
function site({ office: name = 'cdn', url }, isServed) {
  const office = officeSource(name);
  return {
    ...browser,
    name: 'web',
    devtool: isServed ? 'source-map' : false,
    entry: { taskpane: './src/apps/taskpane/index.ts' },
    output: {
      path: path.join(__dirname, 'dist/web'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: { keep: /^taizhang\.html/ },
    },
    plugins: [
      page('taskpane.html', office),
      page('index.html', null),
      new CopyPlugin({
        patterns: [
          // Its ES5 stays as it is.
          { from: '*.{css,js,json}', context: PAGES, info: { minimized: true } },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => (url === undefined ? text : manifestFor(text.toString(), url)),
          },
          // As they are: what is minimized already is only made different.
          ...office.files.map((file) => ({
            from: path.join(OFFICE_JS, file),
            to: `office-js/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      // Office asks for the folders of languages in capitals too, and not every server takes both for one.
      new TwinFilesPlugin(
        office.files.flatMap((file) => {
          const twin = file.replace(
            /^(\w\w)-(\w\w)\//,
            (_, language, land) => `${language}-${land.toUpperCase()}/`,
          );
          return twin === file ? [] : [[`office-js/${file}`, `office-js/${twin}`]];
        }),
      ),
    ],
    devServer: devServerOptions(port),
  };
}

/** Sentences about servers and the command line, neither of which a page that opens from a disk has. */
const UNSAID = ['zh-cn-link.ts', 'en-link.ts', 'zh-cn-command-line.ts', 'en-command-line.ts'].map((file) =>
  path.join(__dirname, 'src/core/wording', file),
);

/** The page that has everything inside and opens from a disk. */
const singleFile = {
  ...browser,
  name: 'single-file',
  resolve: {
    ...browser.resolve,
    alias: { ...browser.resolve.alias, ...Object.fromEntries(UNSAID.map((file) => [file, false])) },
  },
  entry: { taizhang: './src/apps/taskpane/single-file.ts' },
  output: { path: path.join(__dirname, 'dist/web'), filename: '[name].js', asyncChunks: false },
  plugins: [
    new SingleFilePlugin({
      script: 'taizhang.js',
      page: 'taizhang.html',
      template: read('single-file.html'),
      style: read('page.css'),
      tooOld: { script: read('too-old.js'), text: read('too-old.html') },
    }),
  ],
};

module.exports = (env = {}) => [commandLine, site(env, env.WEBPACK_SERVE === true), singleFile];
