import { takeFigure } from '@/core/assemble';
import { assembleTemplate } from '@/core/assemble-template';
import {
  fillBlanks,
  isSure,
  isSurelyMeant,
  sureChoices,
  type Filling,
  type FillOutcome,
} from '@/core/blanks';
import { Failure } from '@/core/failure';
import type { DocumentRecord, RecordReading } from '@/core/marks';
import { missingText } from '@/core/values';
import type { OpenBlanks } from './open-blanks';

interface Adopting {
  /** Whether the record keeps names of persons; undefined: as it did. */
  readonly names: boolean | undefined;
  readonly writtenAt: string;
}

/** What one yes for all of them puts in; a template wants no values. */
export function sureFillings({ found: { blanks } }: OpenBlanks, isForTemplate: boolean): readonly Filling[] {
  const choices = sureChoices(blanks, isForTemplate ? isSurelyMeant : isSure);
  return blanks.flatMap((blank): readonly Filling[] => {
    const key = choices.get(blank.index);
    return key === undefined ? [] : [{ blank, type: 'figure', key }];
  });
}

/** Fills the open document; the file is not written yet. @throws Failure document.otherScope, audit.record* */
export async function adoptBlanks(
  opened: OpenBlanks,
  fillings: readonly Filling[],
  adopting: Adopting,
): Promise<FillOutcome> {
  const reading = amendableReading(opened);
  const outcome = await fill({ ...opened, reading }, fillings, adopting);
  const { record, filled } = outcome;
  if (record !== null && filled.some(({ key }) => key !== null)) {
    await opened.document.writeRecord(withNames(record, adopting.names));
  }
  return outcome;
}

/**
 * Fills the open document and empties all its marks, so that it can be filled from any ledger. The texts told are those
 * it has then. @throws Failure document.nothingSure where it has no mark
 */
export async function adoptAsTemplate(
  opened: OpenBlanks,
  fillings: readonly Filling[],
  adopting: Adopting,
): Promise<FillOutcome> {
  const { document, file, account } = opened;
  const isReadable = opened.reading.state === 'present';
  const reading: RecordReading = isReadable ? opened.reading : { state: 'missing' };
  const outcome = await fill({ ...opened, reading }, fillings, adopting);
  const marks = await document.readMarks();
  if (marks.length === 0) throw new Failure('document.nothingSure', { file });
  const now: RecordReading = outcome.record === null ? reading : { state: 'present', record: outcome.record };
  const { year } = account.figures.scope;
  const template = assembleTemplate(marks, now, { year, writtenAt: adopting.writtenAt });
  await document.applyEdits(template.edits);
  await document.writeRecord(template.record);
  const filled = outcome.filled.map((one) => {
    const label = one.key === null ? null : account.figures.get(one.key)?.label;
    return label === null ? one : { ...one, text: missingText(label ?? one.key ?? '') };
  });
  return { ...outcome, filled };
}

async function fill(
  { document, account, paragraphs, reading }: OpenBlanks,
  fillings: readonly Filling[],
  { names, writtenAt }: Adopting,
): Promise<FillOutcome> {
  const keepsPersons = names ?? (reading.state === 'present' && reading.record.keepsPersons === true);
  const take = async (key: string, at: string) => Promise.resolve(takeFigure(account, key, at, keepsPersons));
  return fillBlanks(fillings, { paragraphs, reading }, { host: document, takeFigure: take, writtenAt });
}

/** A damaged record matters only where marks could say what it knew. */
function amendableReading({ reading, marks }: OpenBlanks): RecordReading {
  return reading.state === 'damaged' && marks.length === 0 ? { state: 'missing' } : reading;
}

/** Names that are not to be kept are left out of what is written. */
function withNames(record: DocumentRecord, names: boolean | undefined): DocumentRecord {
  if (names !== false) return record;
  const nameless = { ...record };
  Reflect.deleteProperty(nameless, 'keepsPersons');
  return nameless;
}
