import fc from 'fast-check';
import { compareYears, liveYears, readProse } from '@/core/year-turn';
import type { DocumentParagraph } from '@/core/marks';
import { FIGURES } from '@/packs/party-branch/figures';
import { YEAR_BOUND } from '@/packs/party-branch/year-bound';
import { figureSaying } from '#tests/core/marks/figure-samples';
import { paragraphSaying } from './prose-samples';

const YEARS = { from: 2021, to: 2022 };
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '2021年',
      '2020年度',
      '2022年',
      '二〇二一年',
      '⟦2021⟧年',
      '《2021年规划》',
      '〔2021〕3号',
      '，',
      '。',
    ],
    ...['3月5日', '5次', '⟦12⟧次', '党史学习教育', '建党100周年', '成立于', '以来', '“', '”', '—', '2025年'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replace(/[⟦⟧]/g, '')),
);
const paragraphs = fc
  .array(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    { maxLength: 4 },
  )
  .map((texts) => texts.map((text, index) => paragraphSaying(text, index)));

const figures = {
  get: (key: string) =>
    key === 'report.year'
      ? figureSaying(key, 2022)
      : key === 'report.previousYear'
        ? figureSaying(key, 2021)
        : null,
};

/** What a host makes of the years that become marks: nothing else changes. */
function withLive(all: readonly DocumentParagraph[]): readonly DocumentParagraph[] {
  const { yearWords } = readProse(all, YEARS, YEAR_BOUND);
  const live = liveYears(yearWords, FIGURES, figures);
  return all.map((paragraph) => {
    const own = live.flatMap(({ adoption }) => (adoption.paragraph === paragraph.index ? [adoption] : []));
    let { text } = paragraph;
    for (const { start, blank, text: news } of own) {
      text = text.slice(0, start) + news + text.slice(start + blank.length);
    }
    const made = own.map(({ start, text: { length } }) => ({ index: -1, start, length }));
    const marks = [...paragraph.marks, ...made].sort((one, other) => one.start - other.start);
    return { ...paragraph, text, marks };
  });
}

test('whatever is found stands in the text where it is said to stand, and in no mark', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const { yearWords, yearBound, stale } = readProse(all, YEARS, YEAR_BOUND);
      for (const { paragraph, start, text } of [...yearWords, ...yearBound, ...stale]) {
        const { text: whole = '', marks = [] } = all[paragraph] ?? {};
        expect(whole.slice(start, start + text.length)).toBe(text);
        expect(
          marks.filter((mark) => mark.start < start + text.length && start < mark.start + mark.length),
        ).toEqual([]);
      }
    }),
  );
});

test('only the digits of sure years become others', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const sure = readProse(all, YEARS, YEAR_BOUND).yearWords.filter(({ doubt }) => doubt === null);
      const changed = withLive(all).flatMap(({ text, index }) =>
        Array.from(text).flatMap((sign, place) =>
          sign === Array.from(all[index]?.text ?? '')[place] ? [] : [sign],
        ),
      );
      // 2021 → 2022 and 2020 → 2021 differ in their last digit only.
      expect(changed).toHaveLength(sure.length);
    }),
  );
});

test('a document whose years were made live has no sure year left to be turned', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      const turned = withLive(all);
      expect(readProse(turned, YEARS, YEAR_BOUND).yearWords.filter(({ doubt }) => doubt === null)).toEqual(
        [],
      );
      expect(readProse(turned, { from: 2022, to: 2022 }, YEAR_BOUND).yearWords).toEqual([]);
    }),
  );
});

test('what a record keeps of a value is what is compared', () => {
  const value = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(value, (kept) => {
      const change = {
        index: 0,
        key: 'a',
        label: '',
        old: '',
        new: '',
        status: 'same',
        chosen: false,
      } as const;
      const record = {
        writtenAt: '',
        year: 2021,
        period: '2021',
        branch: null,
        ledgers: [],
        phrases: [],
        lists: [],
      };
      const figure = {
        key: 'a',
        label: '',
        text: '',
        earlier: [],
        unit: '',
        definition: '',
        rows: [],
        excluded: [],
        shortened: false,
      };
      const [compared] = compareYears(
        [change],
        { ...record, figures: [{ ...figure, value: JSON.stringify(kept) }] },
        { get: () => null },
        new Map(),
      );
      expect(compared?.oldValue).toBe(Object.is(kept, -0) ? 0 : kept);
    }),
  );
});
