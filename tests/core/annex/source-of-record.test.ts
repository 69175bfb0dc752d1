import { figuresTable } from '@/core/annex/figures-table';
import { basisTable } from '@/core/annex/basis-table';
import { sourceOfRecord } from '@/core/annex/source-of-record';
import type { DocumentRecord, RecordedFigure } from '@/core/marks';
import {
  cellsOf,
  figureOf,
  furtherOf,
  LECTURE_LEDGER,
  markOf,
  recordOf,
  rowsOf,
  TRADE,
  YEAR_LEDGER,
} from './annex-samples';

const MEETINGS = figureOf('generalMeeting.count', [2, 3, 9], { label: '党员大会次数' });

/** A figure with a text put in its place by somebody. */
function withManual(reason: string, at = '2022-01-10T16:30:00.000Z'): RecordedFigure {
  const manual = { manual: [{ text: '5', reason, at }] };
  return { ...MEETINGS, ...manual };
}

describe('the annex’s figures', () => {
  const rowOf = (figure: RecordedFigure, ...texts: readonly string[]) => {
    const marks = texts.map((text) => ({ ...markOf(figure), text }));
    const { figures, head } = sourceOfRecord(recordOf([figure]), marks, TRADE);
    return cellsOf(figuresTable(figures, head.ledgers))[0]?.slice(2);
  };

  const COUNTED = ['generalMeeting.count的口径', '三会一课：3行，第2—3、9行'];

  test.each([
    {
      title: 'a count has its measure word',
      figure: MEETINGS,
      texts: ['3'],
      expected: ['3次', ...COUNTED, '—'],
    },
    {
      title: 'a count in Chinese too, and what stands at several places stands here once',
      figure: { ...MEETINGS, text: '三' },
      texts: ['三', '三'],
      expected: ['三次', ...COUNTED, '—'],
    },
    {
      title: 'a share, a phrase and what is missing stand as they are',
      figure: { ...MEETINGS, text: '〔待补：党员大会次数〕', rows: [] },
      texts: ['〔待补：党员大会次数〕'],
      expected: ['〔待补：党员大会次数〕', COUNTED[0], '—', '—'],
    },
    {
      title: 'rows that the record left out are told',
      figure: { ...MEETINGS, shortened: true },
      texts: ['3'],
      expected: ['3次', COUNTED[0], `${COUNTED[1] ?? ''}。行数太多，报告只记下了一部分`, '—'],
    },
    {
      title: 'rows of which the record kept the places are named like others',
      figure: { ...MEETINGS, shortened: true, further: [furtherOf('10-12,20', 4)] },
      texts: ['3'],
      expected: ['3次', COUNTED[0], '三会一课：7行，第2—3、9—12、20行', '—'],
    },
    {
      title: 'rows of another sheet of which the record kept the places have their sheet',
      figure: { ...MEETINGS, rows: [], shortened: true, further: [furtherOf('2-1501', 1500, '党课')] },
      texts: ['3'],
      expected: ['3次', COUNTED[0], '党课：1500行，第2—1501行', '—'],
    },
    {
      title: 'places that can’t be read are told as left out',
      figure: { ...MEETINGS, shortened: true, further: [furtherOf('第十行', 1)] },
      texts: ['3'],
      expected: ['3次', COUNTED[0], `${COUNTED[1] ?? ''}。行数太多，报告只记下了一部分`, '—'],
    },
    {
      title: 'a figure without rows that was shortened says so alone',
      figure: { ...MEETINGS, rows: [], shortened: true },
      texts: ['3'],
      expected: ['3次', COUNTED[0], '行数太多，报告只记下了一部分', '—'],
    },
    {
      title: 'a manual text has its day and its reason',
      figure: withManual('含补开的两次'),
      texts: ['5'],
      expected: ['5次', ...COUNTED, '“5”（2022年1月11日），台账得出“3”：含补开的两次'],
    },
    {
      title: 'a manual text without reason or day',
      figure: withManual(' ', ''),
      texts: ['5'],
      expected: ['5次', ...COUNTED, '“5”，台账得出“3”：没有说明理由'],
    },
    {
      title: 'a manual text that is the computed one by now',
      figure: { ...withManual('含补开的两次'), text: '5' },
      texts: ['5'],
      expected: ['5次', ...COUNTED, '“5”（2022年1月11日）：含补开的两次'],
    },
    {
      title: 'a text typed over the figure is told though nobody gave a reason',
      figure: MEETINGS,
      texts: ['3', '8'],
      expected: ['3次；8次', ...COUNTED, '“8”是手工改动，记录为“3”，没有说明理由'],
    },
    {
      title: 'a text left over from an earlier writing is told as such',
      figure: { ...MEETINGS, earlier: ['2'] },
      texts: ['2', '3'],
      expected: ['2次；3次', ...COUNTED, '“2”是以前写入的，记录已更新为“3”'],
    },
  ])('$title', ({ figure, texts, expected }) => {
    expect(rowOf(figure, ...texts)).toEqual(expected);
  });

  test('stand in the order of the document, without those that do not stand in it', () => {
    const [one, two, gone] = [figureOf('one', [2]), figureOf('two', [3]), figureOf('gone', [4])];
    const { figures } = sourceOfRecord(recordOf([one, two, gone]), [two, one, two].map(markOf), TRADE);
    expect(figures.map(({ label }) => label)).toEqual(['two的名称', 'one的名称']);
  });

  test('a mark the record does not know is told by its title, or by its key', () => {
    const marks = [
      { tag: 'fig:lost.count', title: '丢失的指标', text: '4' },
      { tag: 'fig:bare.count', title: '', text: '6' },
    ];
    const { figures } = sourceOfRecord(recordOf([]), marks, TRADE);
    expect(cellsOf(figuresTable(figures, []))).toEqual([
      ['1', '丢失的指标', '4', '报告自带的记录中没有这个指标', '—', '—'],
      ['2', 'bare.count', '6', '报告自带的记录中没有这个指标', '—', '—'],
    ]);
  });

  test('rows of several ledgers are told by the ledgers’ numbers', () => {
    const figure = { ...MEETINGS, rows: [...rowsOf([2]), ...rowsOf([4, 5], LECTURE_LEDGER.file, '党课')] };
    const record = recordOf([figure], { ledgers: [YEAR_LEDGER, LECTURE_LEDGER] });
    const { figures, head } = sourceOfRecord(record, [markOf(figure)], TRADE);
    expect(cellsOf(figuresTable(figures, head.ledgers))[0]?.[4]).toBe(
      '台账1·三会一课：第2行；台账2·党课：2行，第4—5行',
    );
  });

  test('the column of manual texts is wide only where there are any', () => {
    const widthFor = (figure: RecordedFigure) => {
      const { figures } = sourceOfRecord(recordOf([figure]), [{ ...markOf(figure), text: '5' }], TRADE);
      return figuresTable(figures, []).columns.at(-1)?.width ?? 0;
    };
    expect(widthFor({ ...MEETINGS, text: '5' })).toBe(15);
    expect(widthFor(withManual('含补开的两次'))).toBe(47);
  });
});

describe('what the annex rests on', () => {
  const basisOf = (more: Partial<DocumentRecord>) =>
    cellsOf(basisTable(sourceOfRecord(recordOf([], more), [], TRADE).head));

  const USUAL = ['通常口径', '隐藏的行：计入；完全相同的行：只计一次。'];

  test('one ledger with its whole hash, everything as usual', () => {
    expect(basisOf({})).toEqual([
      ['统计期', '2021年'],
      ['统计时间', '2022年1月11日00:30（北京时间）'],
      ['台账', '2021年台账.xlsx'],
      ['SHA-256', YEAR_LEDGER.sha256],
      ['另行设定的口径', '无，全部按通常口径'],
      USUAL,
    ]);
  });

  test('a quarter of a branch from two ledgers, counted otherwise than usual', () => {
    const conventions = [{ id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' }];
    const ledgers = [YEAR_LEDGER, LECTURE_LEDGER];
    expect(basisOf({ period: '2021Q1', branch: '第一党支部', ledgers, conventions })).toEqual([
      ['统计期', '2021年第一季度'],
      ['统计范围', '第一党支部'],
      ['统计时间', '2022年1月11日00:30（北京时间）'],
      ['台账1', YEAR_LEDGER.file],
      ['SHA-256', YEAR_LEDGER.sha256],
      ['台账2', LECTURE_LEDGER.file],
      ['SHA-256', LECTURE_LEDGER.sha256],
      ['另行设定的口径', '隐藏的行：不计。'],
      ['通常口径', '完全相同的行：只计一次。'],
    ]);
  });

  test.each([
    { title: 'a time that is none stands as it is', more: { writtenAt: '昨天' }, line: ['统计时间', '昨天'] },
    {
      title: 'a time with a zone of its own is turned',
      more: { writtenAt: '2022-01-10T10:00:00+09:00' },
      line: ['统计时间', '2022年1月10日09:00（北京时间）'],
    },
    { title: 'a period that is none stands as it is', more: { period: '?' }, line: ['统计期', '?'] },
    { title: 'no ledger is told', more: { ledgers: [] }, line: ['台账', '记录中没有台账'] },
    {
      title: 'a convention of another version is told in the words it had',
      more: { conventions: [{ id: 'other', choice: 'yes', text: '别的口径：是' }] },
      line: ['另行设定的口径', '别的口径：是。'],
    },
  ])('$title', ({ more, line }) => {
    expect(basisOf(more)).toContainEqual(line);
  });
});
