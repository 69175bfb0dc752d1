import { Failure } from '@/core/failure';
import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import { sayFailure, sayFinding, type Face, type Language } from '@/core/wording';

const found = (code: Finding['code'], value: string, fields: Finding['fields'] = {}) =>
  findingAt(code, NO_PLACE, value, fields);

interface AdviceCase {
  readonly finding: Finding;
  readonly language: Language;
  readonly face: Face;
  readonly text: string;
}

describe('what to do is told as it is done there', () => {
  it.each<AdviceCase>([
    {
      finding: found('date.yearUnknown', '3月5日'),
      language: 'zh-CN',
      face: 'pane',
      text: '请在表名或标题里写明年度，或在“年度”处选定。',
    },
    {
      finding: found('date.yearUnknown', '3月5日'),
      language: 'zh-CN',
      face: 'commandLine',
      text: '请在表名或标题里写明年度，或加 --year 写明，如 --year 2021。',
    },
    {
      finding: found('date.yearUnknown', '3月5日'),
      language: 'en',
      face: 'commandLine',
      text: 'Name the year in the title, or give it by --year, such as --year 2021.',
    },
    {
      finding: found('table.unsure', '一季度'),
      language: 'zh-CN',
      face: 'commandLine',
      text: '或用 taizhang map 写出表头对照，改好后加 --map FILE.json。',
    },
    {
      finding: found('table.unsure', '一季度'),
      language: 'zh-CN',
      face: 'pane',
      text: '或用“表头对照”说明。',
    },
    {
      finding: found('sheet.unread', '三会一课', { missing: '会议时间、会议类型' }),
      language: 'zh-CN',
      face: 'pane',
      text: '表头里缺少“会议时间、会议类型”，本工作表未读取。请补上，列名不同时请用“表头对照”说明。',
    },
    {
      finding: found('sheet.unread', '三会一课', { missing: '会议时间、会议类型' }),
      language: 'en',
      face: 'commandLine',
      text: 'The headings lack 会议时间、会议类型, so the sheet was not read. Add them; where yours differ, have a mapping written by taizhang map, correct it and give it by --map FILE.json.',
    },
  ])('$finding.code, $language, $face', ({ finding, language, face, text }) => {
    expect(sayFinding(finding, language, face).endsWith(text)).toBe(true);
  });

  it.each<[Face, string]>([
    ['pane', '列名不同时请用“表头对照”说明。'],
    ['commandLine', '列名不同时请用 taizhang map 写出表头对照，改好后加 --map FILE.json。'],
  ])('of a failure too: %s', (face, text) => {
    expect(sayFailure(new Failure('file.noLedger', { file: 'a.xlsx' }), 'zh-CN', face).endsWith(text)).toBe(
      true,
    );
  });
});

describe('a text that is no number is told by what it seems to mean', () => {
  const SORTS = [
    { sort: 'flag', value: '在写', zh: '请写“是”“否”，或写有几份。', en: 'Put 是, 否 or how many.' },
    {
      sort: 'duration',
      value: '90分钟',
      zh: '请按这一列的单位填数字。',
      en: 'Write a number in the column’s own unit.',
    },
    { sort: 'unfinished', value: '进行中', zh: '没有请填 0。', en: 'Write a number, or 0.' },
    { sort: undefined, value: '若干', zh: '请只填数字。', en: 'Write digits only.' },
  ];

  it.each(SORTS)('$value as $sort', ({ sort, value, zh, en }) => {
    const finding = found('number.unreadable', value, {
      heading: '学时',
      ...(sort === undefined ? {} : { sort }),
    });
    const [chinese, english] = [sayFinding(finding, 'zh-CN'), sayFinding(finding, 'en')];
    expect(chinese.startsWith(`“学时”里的“${value}”`)).toBe(true);
    expect(chinese.endsWith(zh)).toBe(true);
    expect(english.startsWith(`“${value}” in 学时`)).toBe(true);
    expect(english.endsWith(en)).toBe(true);
  });
});
