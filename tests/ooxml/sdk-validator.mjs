// Runs the Open XML SDK (WebAssembly, ESM only, hence a process of its own). Ends with whoever started it.
import validate from '@ooxml-tools/validate';

process.on('message', async ({ id, bytes, format }) => {
  try {
    process.send({ id, faults: await validate(bytes, format) });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});
process.on('disconnect', () => process.exit());
