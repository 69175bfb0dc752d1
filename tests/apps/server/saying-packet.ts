import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountedLedger } from '@/apps/server';
import { sha256OfText } from '@/core/digest';
import { Failure } from '@/core/failure';
import { parsePacket, type LinkQuestion, type Packet } from '@/core/link';
import { parsePeriod } from '@/core/values';
import { samplePacket } from '#tests/core/link/sample-packet';

const SAMPLE = samplePacket();

/** A packet whose first figure says something. */
export function packetSaying(text: string, question: LinkQuestion = {}): Packet {
  const [first, ...others] = SAMPLE.figures;
  if (first === undefined) throw new Error('the sample has no figures');
  const period = question.period === undefined ? null : parsePeriod(question.period, 0);
  const { branch = null } = question;
  return {
    ...SAMPLE,
    scope: { ...SAMPLE.scope, branch, ...(period === null ? {} : { period }) },
    figures: [{ ...first, figure: { ...first.figure, text } }, ...others],
  };
}

/** What the first figure of a packet's text says. */
export async function sayingOf(packet: string): Promise<string> {
  return (await parsePacket(packet)).figures[0]?.figure.text ?? '';
}

/** Reads “ledgers” that are a text: what their first figure says. A `!` stands for a file that is damaged. */
export function textCounter(folder: string) {
  return async (ledger: string, question: LinkQuestion): Promise<CountedLedger> => {
    const text = await readFile(join(folder, ledger), 'utf8');
    if (text.includes('!')) throw new Failure('file.damaged', { file: ledger });
    return { packet: packetSaying(text.trim(), question), content: await sha256OfText(text.trim()) };
  };
}
