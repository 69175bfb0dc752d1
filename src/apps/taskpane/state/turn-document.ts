import type { TurnChoices } from '@/core/assemble-turn';
import type { DocumentRecord, ReportHost } from '@/core/marks';
import type { LiveYear } from '@/core/year-turn';
import type { Desk } from '../desk/desk';
import type { Job } from './job';
import { namesOfWords } from './names-of-words';
import type { FinishedTurn, PlannedTurn, ReadProse } from './turn-state';

interface TurnOrder {
  /** What was shown: nothing else is done. */
  readonly shown: PlannedTurn;
  readonly unticked: ReadonlySet<string>;
  readonly choices: TurnChoices;
  readonly writtenAt: string;
}

/** What was done, and the record that goes with it. */
interface TurnedDocument {
  readonly finished: FinishedTurn;
  readonly record: DocumentRecord | null;
}

/** The document was not what was shown any more: nothing was written. */
interface OtherThanShown {
  readonly planned: PlannedTurn;
}

/** Marks first, then the years that become marks; the record, which must not run ahead, is left to the caller. */
export async function turnDocument(
  host: ReportHost,
  desk: Desk,
  { shown, unticked, choices, writtenAt }: TurnOrder,
  job: Pick<Job, 'tell'>,
): Promise<TurnedDocument | OtherThanShown> {
  const document = await readDocument(host);
  const turn = await desk.planTurn(document, choices, writtenAt);
  const planned = { turn, prose: turn.prose, paragraphs: document.paragraphs };
  if (sayingOf(planned) !== sayingOf(shown)) return { planned };
  const edits = await host.applyEdits(turn.edits, {
    plannedFor: document.marks,
    onProgress: ({ done, total }) => job.tell({ share: total === 0 ? null : done / total }),
  });
  const { prose } = await readProse(host, desk, planned);
  const live = chosenYears(prose, unticked);
  const adopted = await host.adoptBlanks(live.map(({ adoption }) => adoption));
  const record = await desk.settleTurn(turn, document, { edits, live, adopted });
  const left = await readProse(host, desk, planned);
  return { finished: { turn, ...left, outcome: edits, live: adopted.adopted.length }, record };
}

async function readDocument(host: ReportHost) {
  const marks = await host.readMarks();
  const reading = await host.readRecord();
  return { marks, reading, paragraphs: await host.readParagraphs() };
}

async function readProse(host: ReportHost, desk: Desk, { turn }: PlannedTurn): Promise<ReadProse> {
  const paragraphs = await host.readParagraphs();
  return { paragraphs, prose: await desk.readTurned(paragraphs, turn.years) };
}

function chosenYears({ yearWords, live }: ReadProse['prose'], unticked: ReadonlySet<string>) {
  const names = namesOfWords(yearWords);
  return live.filter(({ word }: LiveYear) => !unticked.has(names.get(word) ?? ''));
}

/** Equal where the same would be done. */
function sayingOf({ turn: { years, changes }, prose: { live } }: PlannedTurn): string {
  return JSON.stringify([
    years,
    changes.map(({ key, old, new: text, status, chosen }) => [key, old, text, status, chosen]),
    live.map(({ word: { paragraph, text }, adoption }) => [paragraph, text, adoption.key]),
  ]);
}
