/**
 * Runs a TypeScript program of this repository under plain Node, with the aliases of tsconfig.json, texts as
 * modules and jest's settings: node -r ./tools/run-typescript.cjs tools/draw-icons.ts
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const { jest } = require('../package.json');

const root = path.resolve(__dirname, '..');
const [, settings] = jest.transform['\\.tsx?$'];
const options = {
  ...settings,
  jsc: {
    ...settings.jsc,
    baseUrl: root,
    paths: { '@/*': ['./src/*'], '#tests/*': ['./tests/*'], '#tools/*': ['./tools/*'] },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...options, filename });
    module._compile(code, filename);
  };
}

Module._extensions['.txt'] = (module, filename) => {
  module.exports = fs.readFileSync(filename, 'utf8');
};
