import { assembleAccount } from '@/core/assemble';
import { NO_WORDS, type Figures } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import type { BlankDocument } from '#tests/samples/blanks/read-blank-document';
import { sheet, workbook } from '#tests/samples/grid-workbook';

/** Figures by their names: no ledger is needed for these, but for the user's own, which are defined in one. */
export function figuresFor({ year, own }: Pick<BlankDocument, 'year' | 'own'>): Figures {
  const meetings = sheet('三会一课', [
    ['会议时间', '会议类型', '议题'],
    [`${String(year)}年3月1日`, '党员大会', '学习'],
  ]);
  const figures = sheet('指标', [
    ['名称', '台账', '统计方式', '单位'],
    ...own.map(({ name, unit }) => [name, '三会一课', '计数', unit]),
  ]);
  const sheets = own.length === 0 ? [meetings] : [meetings, figures];
  const today = { year: year + 1, month: 1, day: 5 };
  return assembleAccount([workbook(sheets, '台账.xlsx')], partyBranch, { year }, NO_WORDS, today).figures;
}
