import type { Given } from '#tests/samples/grid-workbook';
import { GRADES, type BranchYear, type Grade, type Member } from '../branch-year';
import type { Chance } from '../chance';
import { SheetGrid } from '../sheet-grid';
import type { Companion } from './companion';

const WORDS: Readonly<Record<Exclude<Grade, 'notGraded'>, string>> = {
  excellent: '优秀',
  qualified: '合格',
  basicallyQualified: '基本合格',
  unqualified: '不合格',
};
const NOT_GRADED = ['不评定等次', '—', '未定等次', '预备党员', '不定等次'];
const SHEETS = ['民主评议', '民主评议党员', '2020年度民主评议', '评议结果', '党员评议情况'];

/** Members and their grades for the year before, in one column or ticked. */
export const appraisal: Companion = {
  name: 'appraisal',
  keys: [...GRADES.map((grade) => `appraisal.${grade}`), 'appraisal.total'],
  write(truth, chance, messy) {
    const grid = new SheetGrid(chance.pick(SHEETS));
    const titled = chance.happens(0.6);
    if (titled) grid.text(1, 1, `${String(truth.year - 1)}年度民主评议党员情况表`);
    const top = titled ? 2 : 1;
    const ticked = !messy && chance.happens(0.25);
    if (ticked) writeTicks(grid, truth, chance, top);
    else {
      const places = writeGrades(grid, truth, chance, top);
      if (messy) spoilGrades(grid, places, chance);
    }
    const counts = GRADES.map((grade) => [
      `appraisal.${grade}`,
      truth.members.filter((member) => member.grade === grade).length,
    ]);
    return {
      grids: [grid],
      figures: { ...Object.fromEntries(counts), 'appraisal.total': truth.members.length },
      unsure: messy ? ['appraisal.total'] : [],
    };
  },
};

interface GradeColumn {
  readonly heading: string;
  readonly given: (member: Member, index: number) => Given;
}

interface GradePlaces {
  readonly firstRow: number;
  readonly gradeColumn: number;
  readonly nameColumn: number;
}

function writeGrades(
  grid: SheetGrid,
  { members, year }: BranchYear,
  chance: Chance,
  top: number,
): GradePlaces {
  const none = chance.pick([...NOT_GRADED, null]);
  const tellsMembership = none === null || chance.happens(0.5);
  const grade: GradeColumn = {
    heading: chance.pick(['评议结果', '评议等次', '等次', '民主评议结果', '评议结果 ', '考核结果']),
    given: (member) => (member.grade === 'notGraded' ? none : WORDS[member.grade]),
  };
  const columns: readonly GradeColumn[] = [
    ...(chance.happens(0.6) ? [{ heading: '序号', given: (_: Member, index: number) => index + 1 }] : []),
    ...(chance.happens(0.3) ? [{ heading: '学工号', given: ({ code }: Member) => code }] : []),
    { heading: chance.pick(['姓名', '党员姓名', ' 姓 名']), given: ({ name }) => name },
    ...(chance.happens(0.4) ? [{ heading: '性别', given: ({ gender }: Member) => gender }] : []),
    ...(tellsMembership
      ? [
          {
            heading: chance.pick(['党籍状态', '党员类别']),
            given: ({ isFull }: Member) => (isFull ? '正式党员' : '预备党员'),
          },
        ]
      : []),
    ...(chance.happens(0.5) ? [{ heading: '评议年度', given: () => String(year - 1) }] : []),
    grade,
    { heading: '备注', given: () => null },
  ];
  const gradeColumn = columns.indexOf(grade) + 1;
  const nameColumn = columns.findIndex(({ heading }) => heading.includes('名')) + 1;
  columns.forEach(({ heading }, index) => grid.text(top, index + 1, heading));
  members.forEach((member, row) => {
    columns.forEach(({ given }, index) => grid.put(top + 1 + row, index + 1, { given: given(member, row) }));
  });
  return { firstRow: top + 1, gradeColumn, nameColumn };
}

function writeTicks(grid: SheetGrid, { members }: BranchYear, chance: Chance, top: number): void {
  const tick = chance.pick(['√', '✓', '●']);
  const graded = GRADES.filter((grade) => grade !== 'notGraded');
  ['序号', '姓名', '类别', ...graded.map((grade) => WORDS[grade]), '备注'].forEach((text, index) => {
    grid.text(top, index + 1, text);
  });
  members.forEach((member, row) => {
    const membership = member.isFull ? '正式党员' : '预备党员';
    const ticks = graded.map((grade) => (member.grade === grade ? tick : null));
    [row + 1, member.name, membership, ...ticks].forEach((given, index) => {
      grid.put(top + 1 + row, index + 1, { given });
    });
  });
}

/** One more person with a grade of another scale, and one listed twice. */
function spoilGrades(
  grid: SheetGrid,
  { firstRow, gradeColumn, nameColumn }: GradePlaces,
  chance: Chance,
): void {
  const row = grid.bottom + 1;
  const given = chance.pick(['良好', '好', '一般', '较差', '中']);
  grid.text(row, nameColumn, '欧阳明');
  grid.put(row, gradeColumn, { given, flags: ['grade.unknown'] });
  grid.repeatRow(firstRow, row + 1);
  grid.flag('appraisal.duplicateMember', row + 1, nameColumn);
}
