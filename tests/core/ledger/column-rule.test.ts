import { ChoiceLists, columnRule, type ColumnRule, type TemplateColumn } from '@/core/ledger';

const column = (changes: Partial<TemplateColumn>): TemplateColumn => ({
  heading: '列',
  width: 10,
  format: 'text',
  ...changes,
});

describe('the rule of a column', () => {
  it.each<{ title: string; given: TemplateColumn; expected: ColumnRule | null }>([
    { title: 'plain text has none', given: column({}), expected: null },
    {
      title: 'a hint alone',
      given: column({ hint: '写全称' }),
      expected: { check: null, alert: null, prompt: { title: '列', message: '写全称' } },
    },
    {
      title: 'a count asks',
      given: column({ format: 'count' }),
      expected: {
        check: 'count',
        alert: { style: 'warning', title: '请核对', message: '“列”请填写整数。' },
        prompt: null,
      },
    },
    {
      title: 'a list that is not strict lets all pass',
      given: column({ choices: ['是'] }),
      expected: { check: 'list', alert: null, prompt: null },
    },
    {
      title: 'a strict list refuses',
      given: column({ choices: ['是'], strict: true }),
      expected: {
        check: 'list',
        alert: { style: 'stop', title: '请从列表中选择', message: '“列”只能填写下拉列表中的内容。' },
        prompt: null,
      },
    },
  ])('$title', ({ given, expected }) => {
    expect(columnRule(given)).toEqual(expected);
  });

  it('keeps to the lengths Excel allows', () => {
    const { prompt } = columnRule(column({ heading: '长'.repeat(40), hint: '字'.repeat(300) })) ?? {};
    expect(prompt).toEqual({ title: '长'.repeat(32), message: '字'.repeat(255) });
  });
});

describe('the source of a list', () => {
  it.each([
    { title: 'short: the validation itself', given: ['是', '否'], expected: { literal: '是,否' } },
    {
      title: 'of 255 characters: just so',
      given: ['长'.repeat(255)],
      expected: { literal: '长'.repeat(255) },
    },
    { title: 'longer', given: ['长'.repeat(256)], expected: { area: '$A$1:$A$1' } },
    { title: 'with a comma', given: ['甲,乙', '丙'], expected: { area: '$A$1:$A$2' } },
    { title: 'with a quote', given: ['"甲"'], expected: { area: '$A$1:$A$1' } },
    { title: 'that would be a formula', given: ['=1', '2'], expected: { area: '$A$1:$A$2' } },
  ])('$title', ({ given, expected }) => {
    expect(new ChoiceLists().sourceOf(given)).toEqual(expected);
  });

  it('puts each long list in a column of its own', () => {
    const lists = new ChoiceLists();
    const sources = [['甲,'], ['短'], ['乙,', '丙']].map((choices) => lists.sourceOf(choices));
    expect(sources).toEqual([{ area: '$A$1:$A$1' }, { literal: '短' }, { area: '$B$1:$B$2' }]);
    expect(lists.long).toEqual([['甲,'], ['乙,', '丙']]);
  });
});
