import type { Profile } from '../branch-year';
import { SheetGrid } from '../sheet-grid';
import type { Companion } from './companion';

const LABELS: Readonly<Record<keyof Profile, readonly string[]>> = {
  superiorOrganization: ['上级党组织', '上级党委'],
  organization: ['本单位', '单位名称', '单位'],
  branch: ['支部', '党支部名称', '支部名称'],
  secretary: ['书记', '支部书记', '党支部书记'],
  brand: ['党建品牌'],
  scope: ['范围'],
  themePartyDayPrinciple: ['主题党日实施原则'],
  attendanceRule: ['考勤制度'],
  makeUpRule: ['补课制度'],
  assessmentMethod: ['量化管理办法'],
  responsibilityDocument: ['责任清单'],
};
const NAMES = Object.keys(LABELS) as readonly (keyof Profile)[];

/** Pairs of name and value, with or without a heading. */
export const profile: Companion = {
  name: 'profile',
  keys: NAMES.map((name) => `profile.${name}`),
  write(truth, chance) {
    const grid = new SheetGrid(chance.pick(['基本信息', '支部基本信息', '基本情况']));
    const pairs: readonly (readonly [string, string | number])[] = [
      ...(chance.happens(0.5) ? ([['项目', '内容']] as const) : []),
      ...(chance.happens(0.5) ? ([['报告年度', truth.year]] as const) : []),
      ...NAMES.map(
        (name) =>
          [`${chance.pick(LABELS[name])}${chance.happens(0.2) ? '：' : ''}`, truth.profile[name]] as const,
      ),
    ];
    pairs.forEach((pair, row) => {
      pair.forEach((given, column) => grid.put(row + 1, column + 1, { given }));
    });
    return {
      grids: [grid],
      figures: Object.fromEntries(NAMES.map((name) => [`profile.${name}`, truth.profile[name]])),
    };
  },
};
