const path = require('node:path');
const { promisify } = require('node:util');

/** Writes files once more under names that differ in capitals only: webpack takes the two for one and writes neither. */
class TwinFilesPlugin {
  /** @param {readonly (readonly [from: string, to: string])[]} twins within the folder of the output */
  constructor(twins) {
    this.twins = twins;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('TwinFilesPlugin', async ({ outputOptions }) => {
      const files = compiler.outputFileSystem;
      const folder = String(outputOptions.path);
      for (const [from, to] of this.twins) {
        const target = path.join(folder, to);
        await makeFolder(files, path.dirname(target));
        const content = await promisify(files.readFile.bind(files))(path.join(folder, from));
        await promisify(files.writeFile.bind(files))(target, content);
      }
    });
  }
}

/** Where a disk tells no capitals apart, the folder is there already. */
async function makeFolder(files, folder) {
  try {
    await promisify(files.mkdir.bind(files))(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

module.exports = { TwinFilesPlugin };
