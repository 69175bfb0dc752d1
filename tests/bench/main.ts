import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { writeInputs } from './inputs/write-inputs';
import { measureBrowser } from './link/measure-browser';
import { measureLink } from './link/measure-link';
import { reportLink } from './link/report-link';
import { buildProduct, commandLine, installPeers, NotReady, readingChunkSize } from './prepare-bench';
import { reportWork } from './report-lines';
import { DATA, runWork } from './run-work';
import { PARTS, WORKS, type Part } from './works';

/** KiB of gzip. */
const LARGEST_CHUNK = 25;

/** `npm run bench`, or a part of it: `npm run bench -- reading refresh`. Ends with status 1 where a budget is not met. */
async function main(asked: readonly string[]): Promise<boolean> {
  const unknown = asked.filter((part) => !PARTS.includes(part as Part));
  if (unknown.length > 0)
    throw new NotReady(`No part ${unknown.join(', ')}; there are: ${PARTS.join(', ')}.`);
  installPeers();
  buildProduct();
  say([`${cpus()[0]?.model ?? 'some processor'}, ${String(cpus().length)} cores, Node ${process.version}`]);
  say(['CPU time of all threads, peak memory, and their shares of the last line (middle of the rounds)', '']);
  const parts = asked.length === 0 ? PARTS : asked;
  const met = [];
  if (parts.includes('reading')) met.push(judgeChunk());
  for (const work of WORKS.filter(({ part }) => parts.includes(part))) {
    mkdirSync(DATA, { recursive: true });
    await writeInputs(work.input, DATA);
    const { lines, isMet } = reportWork(work, runWork(work));
    say([...lines, '']);
    met.push(isMet);
  }
  if (parts.includes('link')) met.push(await judgeLink());
  return met.every((isMet) => isMet);
}

async function judgeLink(): Promise<boolean> {
  const program = commandLine();
  const measures = await measureLink(program, DATA);
  const { lines, isMet } = reportLink(measures, await measureBrowser(program, DATA));
  say([...lines, '']);
  return isMet;
}

function judgeChunk(): boolean {
  const size = readingChunkSize();
  const isMet = size <= LARGEST_CHUNK;
  say([
    `reading chunk, gzip`,
    `  ${isMet ? 'met' : 'NOT MET'}: ${size.toFixed(1)} KiB of at most ${String(LARGEST_CHUNK)}`,
    '',
  ]);
  return isMet;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

main(process.argv.slice(2)).then(
  (isMet) => {
    process.exitCode = isMet ? 0 : 1;
  },
  (error: unknown) => {
    if (!(error instanceof NotReady)) throw error;
    process.stderr.write(`bench: ${error.message}\n`);
    process.exitCode = 2;
  },
);
