const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** What every target shares: how our sources are found and read. */
const sources = {
  mode: 'production',
  context: __dirname,
  devtool: false,
  resolve: { extensions: ['.ts', '.js'], alias: { '@': path.join(__dirname, 'src') } },
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

module.exports = [commandLine];
