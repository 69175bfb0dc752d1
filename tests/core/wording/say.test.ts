import { Failure, joinFailures, type FailureCode, type FailureFields } from '@/core/failure';
import { findingAt, NO_PLACE, SEVERITIES, type FindingCode } from '@/core/findings';
import {
  catalogueOf,
  fillTemplate,
  LANGUAGES,
  sayFailure,
  sayFailures,
  sayFinding,
  sayReason,
  type Language,
} from '@/core/wording';

describe('fillTemplate', () => {
  it.each<{ title: string; template: string; fields: Record<string, string | number>; text: string }>([
    { title: 'fills gaps by name', template: '{a}和{b}', fields: { a: '甲', b: 2 }, text: '甲和2' },
    { title: 'leaves a gap without a field empty', template: '“{a}”', fields: {}, text: '“”' },
    { title: 'has no fields but those given', template: '“{constructor}”', fields: {}, text: '“”' },
    {
      title: 'fills a field’s braces no further',
      template: '{a}',
      fields: { a: '{b}', b: '乙' },
      text: '{b}',
    },
    {
      title: 'shows a value as one plain line',
      template: '{a}',
      fields: { a: '甲\n乙\u0000' },
      text: '甲 乙',
    },
    { title: 'takes signs of a replacement for text', template: '{a}', fields: { a: '$&' }, text: '$&' },
  ])('$title', ({ template, fields, text }) => {
    expect(fillTemplate(template, fields)).toBe(text);
  });
});

describe('sayFinding', () => {
  it.each<{
    code: FindingCode;
    value: string;
    fields?: Record<string, string | number>;
    language: Language;
    text: string;
  }>([
    {
      code: 'date.impossible',
      value: '2021年2月30日',
      language: 'zh-CN',
      text: '没有“2021年2月30日”这一天，本行未计入。请改正日期。',
    },
    {
      code: 'date.impossible',
      value: '2021年2月30日',
      language: 'en',
      text: 'There is no such day as “2021年2月30日”; the row is not counted. Correct the date.',
    },
    {
      code: 'attendance.moreThanExpected',
      value: '27',
      fields: { expected: '25', heading: '实到人数' },
      language: 'zh-CN',
      text: '实到 27 人多于应到 25 人，这两个数不计入合计。请改正。',
    },
    {
      code: 'rule.excellentShare',
      value: '10',
      fields: { label: '评议优秀', other: '评议总人数', otherValue: 27, limit: 9, share: '1/3' },
      language: 'zh-CN',
      text: '评议优秀 10 名，超过评议总人数 27 名的 1/3（至多 9 名）。',
    },
  ])('$language $code: $text', ({ code, value, fields, language, text }) => {
    expect(sayFinding(findingAt(code, NO_PLACE, value, fields), language)).toBe(text);
  });

  it('shows no more than the beginning of a long value, and never half a character', () => {
    const value = `${'长'.repeat(59)}𠮷𠮷`;
    expect(sayFinding(findingAt('row.notHeld', NO_PLACE, value), 'zh-CN')).toBe(
      `“${'长'.repeat(59)}…”，本行没有召开，未计入。`,
    );
  });

  it.each<{ code: FindingCode; language: Language; text: string }>([
    {
      code: 'grade.unknown',
      language: 'zh-CN',
      text: '等次空白，只计入总人数。请填优秀、合格、基本合格或不合格。',
    },
    {
      code: 'grade.unknown',
      language: 'en',
      text: 'The grade is blank; counted in the total only. Use 优秀, 合格, 基本合格 or 不合格.',
    },
  ])('$language $code of a blank cell says that it is blank', ({ code, language, text }) => {
    expect(sayFinding(findingAt(code, NO_PLACE, ''), language)).toBe(text);
  });

  it('takes text of the ledger for text', () => {
    const finding = findingAt('kind.unknown', NO_PLACE, '{heading}', { heading: '类型' });
    expect(sayFinding(finding, 'zh-CN')).toContain('“{heading}”');
  });
});

describe('sayFailure', () => {
  it.each<{ code: FailureCode; fields: FailureFields; language: Language; text: string }>([
    {
      code: 'file.notFound',
      fields: { file: '台账.xlsx' },
      language: 'zh-CN',
      text: '找不到 台账.xlsx。请检查文件名和路径。',
    },
    {
      code: 'file.notFound',
      fields: { file: 'a.xlsx' },
      language: 'en',
      text: 'a.xlsx does not exist. Check its name and folder.',
    },
    {
      code: 'file.notXlsx',
      fields: { file: 'a.xlsx', found: 'html' },
      language: 'zh-CN',
      text: 'a.xlsx 不能当台账读取（实际内容：网页）。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。',
    },
    {
      code: 'file.notXlsx',
      fields: { file: 'a.xlsx', found: 'constructor' },
      language: 'en',
      text: 'a.xlsx can’t be read as a ledger: it is constructor. Choose a spreadsheet or a CSV file.',
    },
    {
      code: 'file.tooLarge',
      fields: { file: 'a.xlsx', limit: 150, size: 200 },
      language: 'en',
      text: 'a.xlsx is larger than the limit of 150 MB. Please split it.',
    },
    {
      code: 'file.tooLarge',
      fields: { file: 'a.xlsx', limit: 1_000_000, size: 1_200_000, unit: 'rows' },
      language: 'zh-CN',
      text: 'a.xlsx 太大，超过上限（1000000 行）。请拆成几个文件。',
    },
    {
      code: 'narrative.invalid',
      fields: { name: '报告', line: 3, problem: '{{}}' },
      language: 'zh-CN',
      text: '报告文本 报告 第 3 行有误：{{}}。请改正这一行。',
    },
    {
      code: 'office.denied',
      fields: { code: 'AccessDenied', left: '三会一课、党课' },
      language: 'zh-CN',
      text: 'Office 不允许这样修改。文件可能受保护或只读：请解除保护，或另存一份再试。已经建好的工作表“三会一课、党课”没能撤回，请手工删除。',
    },
    {
      code: 'office.busy',
      fields: { code: 'InvalidOrTimedOutSession', remaining: 3 },
      language: 'en',
      text: 'Office does not answer for the moment. Try again shortly; if it persists, save the file and open it anew. New paragraphs that could not be taken out: 3. Delete them by hand.',
    },
    {
      code: 'office.busy',
      fields: { code: 'InvalidOrTimedOutSession', remaining: 0 },
      language: 'zh-CN',
      text: 'Office 暂时没有响应。请稍候再试；一直不行时请保存文件，重新打开。',
    },
  ])('$language $code: $text', ({ code, fields, language, text }) => {
    expect(sayFailure(new Failure(code, fields), language)).toBe(text);
  });

  it.each<{ title: string; found: string; text: string }>([
    {
      title: 'a Word report is no ledger',
      found: 'docx',
      text: 'a 不能当台账读取（实际内容：Word 文档）。这里应选台账；Word 报告另有地方选，台账若是 Word 里的表格，请复制到 Excel 保存后再选。',
    },
    {
      title: 'a picture can’t be read',
      found: 'jpeg',
      text: 'a 不能当台账读取（实际内容：JPEG 图片）。图片里的字读不了，请选择原来的表格文件，没有时请录入 Excel。',
    },
    {
      title: 'an archive is to be unpacked',
      found: 'rar',
      text: 'a 不能当台账读取（实际内容：RAR 压缩包）。请先解压，再选择里面的表格文件。',
    },
    {
      title: 'a workbook of another kind is to be saved anew',
      found: 'xlsb',
      text: 'a 不能当台账读取（实际内容：二进制 Excel 工作簿）。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。',
    },
  ])('$title: what to do depends on what the file is', ({ found, text }) => {
    expect(sayFailure(new Failure('file.notXlsx', { file: 'a', found }), 'zh-CN')).toBe(text);
  });

  it.each<{ language: Language; lines: readonly string[] }>([
    {
      language: 'zh-CN',
      lines: [
        'a 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份。',
        'b 有打开密码。请取消密码另存后再试。',
      ],
    },
    {
      language: 'en',
      lines: [
        'a is damaged or incomplete. Open it in Excel or Word, check it and save a copy.',
        'b is protected by a password. Remove the password, save it and try again.',
      ],
    },
  ])('$language: several failures are told in a line each', ({ language, lines }) => {
    const failure = joinFailures([
      new Failure('file.damaged', { file: 'a' }),
      new Failure('file.encrypted', { file: 'b' }),
    ]);
    expect(sayFailures(failure, language)).toEqual(lines);
  });

  const codes = Object.keys(catalogueOf('en').failures) as readonly FailureCode[];

  it.each(LANGUAGES)('%s: one line, what is wrong and what to do', (language) => {
    const stop = language === 'zh-CN' ? '。' : '. ';
    for (const code of codes) {
      const said = sayFailure(new Failure(code, { file: 'a\nb' }), language);
      expect(said).not.toMatch(/[\n{}]/);
      expect(said.split(stop).filter((part) => part !== '')).toHaveLength(2);
    }
  });
});

describe('sayReason', () => {
  it.each([
    { reason: 'outOfPeriod', detail: '2020年3月', language: 'zh-CN', text: '日期在2020年3月，不在统计期内' },
    { reason: 'notHeld', detail: '取消', language: 'en', text: 'not held (取消)' },
    { reason: 'ofALaterVersion', detail: '', language: 'en', text: 'ofALaterVersion' },
    { reason: 'constructor', detail: '', language: 'zh-CN', text: 'constructor' },
  ] as const)('$language $reason: $text', ({ reason, detail, language, text }) => {
    expect(sayReason(reason, detail, language)).toBe(text);
  });
});

test('every severity has a word in every language', () => {
  const used = new Set(Object.values(SEVERITIES));
  for (const language of LANGUAGES) {
    expect(new Set(Object.keys(catalogueOf(language).severities))).toEqual(used);
  }
});
