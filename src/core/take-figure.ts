import { Failure } from '@/core/failure';
import type { TakenFigure } from '@/core/marks';
import { missingText } from '@/core/values';
import type { Account } from './account';
import { recordFigures } from './record-account';

/** One figure as it goes into a document, named by its key. */
export interface FigureForDocument extends TakenFigure {
  readonly key: string;
}

/** A figure without a value reads 〔待补：…〕. @throws Failure figure.unknown */
export function takeFigure(
  account: Account,
  key: string,
  writtenAt: string,
  keepsPersons = false,
): FigureForDocument {
  const figure = account.figures.get(key);
  if (figure === null) {
    const file = account.sources.map((source) => source.file).join('、');
    throw new Failure('figure.unknown', { file, key });
  }
  const { label, text: said } = figure;
  const text = said === '' ? missingText(label) : said;
  return { key, label, text, record: recordFigures(account, [{ key, text }], { writtenAt, keepsPersons }) };
}
