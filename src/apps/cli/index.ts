/**
 * Command line: `taizhang`.
 * In: arguments and files.  Out: results on standard output, messages on standard error, an exit status, files.
 * Knows nothing of how ledgers are read or figures computed: it chooses adapters and the pack, and runs core.
 */
import { main } from './main';
import { processTerminal } from './terminal';

// Who reads only the first lines (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), processTerminal());
