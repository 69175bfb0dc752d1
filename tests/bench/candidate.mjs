/**
 * One candidate in a process of its own: node candidate.mjs MODULE INPUT [ANSWER].
 * A module prepares what is not measured, does the work, and tells its answer where the round is one that checks.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , modulePath, input, answerPath] = process.argv;

/** As the command line starts: what is bundled is required, and not searched for exports first. */
async function load(file) {
  if (file.endsWith('.cjs')) return createRequire(import.meta.url)(file);
  const loaded = await import(pathToFileURL(file).href);
  return loaded.work === undefined ? loaded.default : loaded;
}

const { prepare = (given) => given, work } = await load(modulePath);
const prepared = await prepare(input);
// What the preparation left behind is not the work's.
globalThis.gc?.();
const before = process.cpuUsage();
const result = await work(prepared);
const { user, system } = process.cpuUsage(before);
const measured = { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify({ ...measured, ...(answerPath === undefined ? {} : await answer(result)) }));

async function answer(given) {
  const { answerOf } = await import(pathToFileURL(answerPath).href);
  const text = JSON.stringify(await answerOf(given));
  return { answer: createHash('sha256').update(text).digest('hex').slice(0, 12), says: text.slice(0, 200) };
}
