const { readdirSync } = require('node:fs');
const path = require('node:path');
const targets = require('../../webpack.config.js')();

const [commandLine, site] = targets;
const CANDIDATES = path.join(__dirname, 'candidates');
const entries = readdirSync(CANDIDATES).map((file) => [path.parse(file).name, path.join(CANDIDATES, file)]);
const out = path.join(__dirname, '../../out/bench');

/** The product's candidates, built as the command line is built. */
const candidates = {
  ...commandLine,
  name: 'candidates',
  entry: Object.fromEntries(entries),
  output: {
    path: path.join(out, 'candidates'),
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
  plugins: [],
};

/** What a browser loads to read a workbook, built as the site is built. */
const readingChunk = {
  ...site,
  name: 'reading-chunk',
  entry: { reading: path.join(__dirname, 'product/reading-chunk.ts') },
  output: { path: path.join(out, 'chunk'), filename: '[name].js', clean: true },
  plugins: [],
  cache: false,
};

module.exports = [candidates, readingChunk];
