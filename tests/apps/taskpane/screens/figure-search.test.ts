import {
  asksForPinyin,
  loadPinyin,
  searchFigures,
  type MatchPinyin,
} from '@/apps/taskpane/screens/figure-search';
import { figureLine } from './figure-line';

const LABELS = ['党员大会次数', '党课次数', '党课学时', '支委会次数', '意见建议办结率', '人数过25的党员大会'];
const lines = LABELS.map((label) => figureLine({ key: label, label }));
const found = (query: string, matchPinyin: MatchPinyin | null) =>
  searchFigures(lines, query, matchPinyin).map(({ label }) => label);

describe('by characters', () => {
  test.each([
    ['', LABELS],
    ['  ', LABELS],
    ['党课', ['党课次数', '党课学时']],
    ['课学', ['党课学时']],
    ['党 课', ['党课次数', '党课学时']],
    ['２５', ['人数过25的党员大会']],
    ['次数', ['党员大会次数', '党课次数', '支委会次数']],
    ['党章', []],
    ['dk', []],
  ])('“%s” finds %j', (query, expected) => {
    expect(found(query, null)).toEqual(expected);
  });
});

describe('by pinyin', () => {
  let matchPinyin: MatchPinyin;
  beforeAll(async () => {
    matchPinyin = await loadPinyin();
  });

  test.each([
    // One of the sounds of 会 is kuài.
    ['dk', ['党员大会次数', '党课次数', '党课学时', '人数过25的党员大会']],
    ['dkxs', ['党课学时']],
    ['DKXS', ['党课学时']],
    ['dangke', ['党课次数', '党课学时']],
    ['dang ke', ['党课次数', '党课学时']],
    ['dangkexueshi', ['党课学时']],
    ['zwh', ['支委会次数']],
    ['zhiweihui', ['支委会次数']],
    ['bjl', ['意见建议办结率']],
    ['cishu', ['党员大会次数', '党课次数', '支委会次数']],
    ['xyz', []],
  ])('“%s” finds %j', (query, expected) => {
    expect(found(query, matchPinyin)).toEqual(expected);
  });

  test('characters are still found as they stand', () => {
    expect(found('党课', matchPinyin)).toEqual(['党课次数', '党课学时']);
  });
});

test.each([
  ['dk', true],
  ['党课C', true],
  ['党课', false],
  ['25', false],
  ['', false],
])('“%s” asks for pinyin: %s', (query, expected) => {
  expect(asksForPinyin(query)).toBe(expected);
});
