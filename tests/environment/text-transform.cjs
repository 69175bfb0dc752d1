/** A text file as a module for jest: what webpack's `asset/source` makes of it. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
