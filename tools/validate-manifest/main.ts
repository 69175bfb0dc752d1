import { validateFile } from './validate-file';

/** Checks manifest.xml, or the file that is named: `npm run validate [-- FILE]`. */
const [file = 'manifest.xml'] = process.argv.slice(2);
const { lines, status } = validateFile(file);
for (const line of lines) (status === 2 ? console.error : console.log)(line);
process.exitCode = status;
