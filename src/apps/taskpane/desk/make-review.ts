import { assembleReview, type Account, type Review } from '@/core/assemble';
import type { Change, DocumentParagraph, RecordReading } from '@/core/marks';
import { tellingChanges } from '@/core/review';
import type { FirstOf, ReviewOverview, Why } from './review';

/** Rows of one kind that are given of a figure at most. */
const MOST_SHOWN = 50;

/** Why each figure of a document changes, however many rows it counts. */
export function makeReview(
  { figures }: Pick<Account, 'figures'>,
  reading: RecordReading,
  changes: readonly Change[],
  paragraphs: readonly DocumentParagraph[],
): ReviewOverview {
  const { differences, findings } = assembleReview({ figures }, reading, changes, paragraphs);
  const hasRows = (key: string) => (figures.get(key)?.rows.length ?? 0) > 0;
  return { whys: differences.map((one) => whyOf(one, hasRows(one.key))), findings };
}

function whyOf(difference: Review['differences'][number], hasRows: boolean): Why {
  const { key, came, went, isWhole, isRecorded, definition } = difference;
  return {
    key,
    came: firstOf(came),
    went: firstOf(went),
    changed: firstOf(tellingChanges(difference)),
    isWhole,
    isRecorded,
    definition,
    hasRows: hasRows || went.length > 0,
  };
}

function firstOf<Item>(items: readonly Item[]): FirstOf<Item> {
  return { first: items.slice(0, MOST_SHOWN), count: items.length };
}
