import {
  recordedLedgers,
  TAG_PREFIX,
  tagOf,
  unexplainedTexts,
  type DocumentRecord,
  type Mark,
  type RecordedFigure,
} from '@/core/marks';
import { usualSettings } from '@/core/settings';
import { groupBy } from '@/core/values';
import type { AnnexFigure, AnnexSource } from './annex-source';
import type { Trade } from './trade';

/** A mark as far as the annex looks at it. */
export type StandingMark = Pick<Mark, 'tag' | 'title' | 'text'>;

/** What the record says of the figures that stand in the document, and the trade of conventions it does not name. */
export function sourceOfRecord(
  record: DocumentRecord,
  marks: readonly StandingMark[],
  { settings, settingTexts }: Trade,
): AnnexSource {
  const { year, period, branch, writtenAt, conventions = [] } = record;
  const ledgers = recordedLedgers(record);
  const known = new Map(record.figures.map((figure) => [tagOf(figure.key), figure]));
  const figures = Array.from(
    groupBy(marks, ({ tag }) => tag),
    ([tag, standing]) => {
      const texts = Array.from(new Set(standing.map(({ text }) => text)));
      const figure = known.get(tag);
      return figure === undefined ? unknownFigure(tag, standing, texts) : knownFigure(figure, texts);
    },
  );
  const chosen = conventions.map(({ text }) => text);
  const named = conventions.map(({ id }) => id);
  const usual = usualSettings(settings, 'conventions', named, settingTexts['zh-CN']);
  return { head: { year, period, branch, writtenAt, ledgers, chosen, usual }, figures };
}

function knownFigure(figure: RecordedFigure, texts: readonly string[]): AnnexFigure {
  const { label, unit, definition, rows, further = [], shortened, manual = [], counted = null } = figure;
  const told = { label, texts, unit, definition, rows, further, shortened, counted, manual };
  return { ...told, written: figure.text, unexplained: unexplainedTexts(figure, texts) };
}

function unknownFigure(
  tag: string,
  standing: readonly StandingMark[],
  texts: readonly string[],
): AnnexFigure {
  const title = standing.find((mark) => mark.title !== '')?.title;
  const label = title ?? tag.slice(TAG_PREFIX.length);
  return {
    label,
    texts,
    written: '',
    unit: '',
    definition: null,
    rows: [],
    further: [],
    shortened: false,
    counted: null,
    manual: [],
    unexplained: [],
  };
}
