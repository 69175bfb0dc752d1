import type { FigureSense } from '@/core/blanks';

const APPRAISED = /评议|测评/;
const OTHERS_APPRAISED =
  /(?:评议|测评)[^，。；]{0,3}(?:教师|干部|班子|书记|职工|员工(?!作))|(?:教师|干部|班子|书记|职工|员工(?!作))[^，。；]{0,6}(?:评议|测评)/;
const GRADES: readonly (readonly [id: string, nouns: readonly string[]])[] = [
  ['excellent', ['优秀', '优秀等次', '优秀党员', '优秀等级', '“优秀”等次']],
  ['qualified', ['合格', '合格等次', '合格党员', '合格等级']],
  ['basicallyQualified', ['基本合格', '基本合格等次', '基本合格党员']],
  ['unqualified', ['不合格', '不合格等次', '不合格党员']],
  [
    'notGraded',
    [
      '不评定等次',
      '未评定等次',
      '不确定等次',
      '未定等次',
      '不定等次',
      '不参加评定等次',
      '不评等次',
      '未评等次',
      '不定等级',
      '暂不评定等次',
    ],
  ],
];
const TOTAL = [
  '参加评议党员',
  '参评党员',
  '参加民主评议党员',
  '参加评议的党员',
  '参加民主评议的党员',
  '民主评议党员',
  '参加党员民主评议',
  '参加民主评议',
  '参加评议',
  '参与评议',
  '参评',
  '评议党员',
  '应评议党员',
];

/** How reports speak of 民主评议. */
export const APPRAISAL_SENSES: readonly FigureSense[] = [
  ...GRADES.map(([id, nouns]): FigureSense => ({
    key: `appraisal.${id}`,
    type: 'count',
    nouns,
    facets: [],
    measures: ['名', '人', '位'],
    needs: APPRAISED,
    unlike: OTHERS_APPRAISED,
    ofYearBefore: true,
  })),
  {
    key: 'appraisal.total',
    type: 'count',
    nouns: TOTAL,
    facets: [],
    measures: ['名', '人', '位'],
    needs: APPRAISED,
    unlike: OTHERS_APPRAISED,
    ofYearBefore: true,
  },
];

/** How reports speak of a life meeting's date. */
export function lifeMeetingSense(id: string, nouns: readonly string[]): FigureSense {
  return {
    key: `${id}.date`,
    type: 'date',
    nouns,
    facets: [],
    measures: [],
    ofYearBefore: true,
    parts: { month: `${id}.month`, day: `${id}.day` },
  };
}
