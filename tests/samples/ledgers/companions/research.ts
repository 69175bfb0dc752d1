import type { Given } from '#tests/samples/grid-workbook';
import type { BranchYear, Research, Suggestion } from '../branch-year';
import type { Chance } from '../chance';
import { SheetGrid } from '../sheet-grid';
import { REAL_DATES, TEXT_DATES, spellDate } from '../spell-date';
import type { Companion } from './companion';

const REPORTS: readonly (readonly [headings: readonly string[], given: (research: Research) => Given])[] = [
  [['是否形成报告', '是否形成调研报告'], ({ hasReport }) => (hasReport ? '是' : '否')],
  [['是否形成报告', '调研报告'], ({ hasReport }) => (hasReport ? '√' : null)],
  [['形成报告', '调研报告'], ({ hasReport }) => (hasReport ? '有' : '无')],
  [['调研报告', '报告名称'], ({ hasReport, topic }) => (hasReport ? `《关于${topic}的调研报告》` : null)],
  [['调研报告（份）', '报告份数', '调研报告数'], ({ hasReport }) => (hasReport ? 1 : 0)],
];
const STATES: Readonly<Record<Suggestion['state'], readonly string[]>> = {
  resolved: ['已解决', '已办结', '已完成', '已落实', '已销号'],
  partly: ['部分解决', '已部分解决', '部分落实'],
  open: ['正在办理', '未解决', '办理中', '尚未解决', '推进中', '暂未落实'],
};

/** Field research with the numbers of suggestions, or a ledger of them row by row, or both. */
export const research: Companion = {
  name: 'research',
  keys: ['count', 'reports', 'suggestions', 'resolved', 'resolutionRate'].map((name) => `research.${name}`),
  write(truth, chance, messy) {
    const mode = chance.pick(['numbers', 'rows', 'rows']);
    const main = writeResearch(truth, chance, mode === 'numbers');
    const figures = {
      'research.count': truth.research.length,
      'research.reports': truth.research.filter(({ hasReport }) => hasReport).length,
    };
    if (mode === 'numbers') {
      const all = sum(truth.research.map(({ suggestions }) => suggestions));
      const resolved = sum(truth.research.map((item) => item.resolved));
      return { grids: [main], figures: { ...figures, ...suggestionFigures(all, resolved) } };
    }
    const rows = writeSuggestions(truth, chance, messy);
    const resolved = truth.suggestions.filter(({ state }) => state === 'resolved').length;
    const all = truth.suggestions.length + (messy ? 1 : 0);
    return { grids: [main, rows], figures: { ...figures, ...suggestionFigures(all, resolved) } };
  },
};

function suggestionFigures(all: number, resolved: number) {
  return {
    'research.suggestions': all,
    'research.resolved': resolved,
    'research.resolutionRate': resolved / all,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function writeResearch({ research: all }: BranchYear, chance: Chance, withNumbers: boolean): SheetGrid {
  const grid = new SheetGrid(chance.pick(['调研', '调研台账', '调查研究情况', '调研情况登记表']));
  const date = chance.pick([...REAL_DATES, ...TEXT_DATES]);
  const [headings, report] = chance.pick(REPORTS);
  const columns: readonly (readonly [string, (item: Research) => Given])[] = [
    [chance.pick(['调研时间', '调研日期', '时间']), ({ day }) => spellDate(day, date).given],
    [chance.pick(['课题', '调研课题', '调研主题']), ({ topic }) => topic],
    [chance.pick(['地点', '调研地点']), ({ place }) => place],
    [chance.pick(['责任人', '调研人员']), ({ people }) => people],
    [chance.pick(headings), report],
    ...(withNumbers
      ? ([
          [
            chance.pick(['意见建议', '收集意见建议', '收集意见建议（条）', '意见建议数']),
            (item) => item.suggestions,
          ],
          [chance.pick(['已解决', '已办结', '已解决数', '已落实']), (item) => item.resolved],
        ] as const satisfies readonly (readonly [string, (item: Research) => Given])[])
      : []),
  ];
  columns.forEach(([heading], index) => grid.text(1, index + 1, heading));
  all.forEach((item, row) => {
    columns.forEach(([, given], index) => grid.put(row + 2, index + 1, { given: given(item) }));
  });
  return grid;
}

function writeSuggestions({ suggestions }: BranchYear, chance: Chance, messy: boolean): SheetGrid {
  const grid = new SheetGrid(chance.pick(['意见建议', '意见建议台账', '问题清单', '意见建议销号清单']));
  const date = chance.pick([...REAL_DATES, ...TEXT_DATES]);
  const resolved = chance.pick(STATES.resolved);
  const columns: readonly (readonly [string, (item: Suggestion, index: number) => Given])[] = [
    ['序号', (_item, index) => index + 1],
    [chance.pick(['收集时间', '提出时间', '时间']), ({ day }) => spellDate(day, date).given],
    [chance.pick(['意见建议', '意见建议内容', '问题', '问题内容']), ({ content }) => content],
    [chance.pick(['来源', '提出人']), ({ source }) => source],
    ['责任人', () => '李伟'],
    ['完成时限', () => '2021年底前'],
    [
      chance.pick(['办理情况', '办理结果', '解决情况', '落实情况', '销号情况']),
      ({ state }) => (state === 'resolved' ? resolved : chance.pick(STATES[state])),
    ],
  ];
  columns.forEach(([heading], index) => grid.text(1, index + 1, heading));
  suggestions.forEach((item, row) => {
    columns.forEach(([, given], index) => grid.put(row + 2, index + 1, { given: given(item, row) }));
  });
  if (messy) {
    // Nobody wrote what became of it.
    const row = grid.bottom + 1;
    grid.put(row, 1, { given: suggestions.length + 1 });
    grid.put(row, 2, {
      given: spellDate(suggestions[0]?.day ?? { year: 2021, month: 1, day: 4 }, date).given,
    });
    grid.text(row, 3, '增加宣传栏');
    grid.put(row, columns.length, { given: null, flags: ['status.missing'] });
  }
  return grid;
}
