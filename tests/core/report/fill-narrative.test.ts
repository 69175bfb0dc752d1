import fc from 'fast-check';
import { fillNarrative, parseNarrative } from '@/core/report';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, meetings } from '#tests/core/figures/party-account';
import { textOfInlines, textOfReport } from './report-text';

const BOOK = bookOf(
  meetings(
    [day('2021-03-05'), '党课', '甲', 27, 25, 2, null],
    [day('2021-06-05'), '党课', '乙', 27, 25, 2, null],
  ),
  sheet('基本信息', [
    ['支部', '第一党支部'],
    ['书记', '贺知新'],
    ['党建品牌', '待补'],
  ]),
);

function filled(...lines: readonly string[]) {
  const { report, findings } = fillNarrative(parseNarrative(lines.join('\n'), '测试'), BOOK);
  return {
    report,
    lines: report.blocks.map((block) => ('inlines' in block ? textOfInlines(block.inlines) : '')),
    findings: findings.map(({ code, value }) => `${code} ${value}`),
  };
}

describe('a narrative with figures', () => {
  it.each([
    { line: '党课{{党课次数}}次。', text: '党课⟦2⟧次。' },
    { line: '出勤率{{partyLecture.attendanceRate}}。', text: '出勤率⟦92.6%⟧。' },
    { line: '{{党课次数@一季度}}次', text: '⟦1⟧次' },
    { line: '{{支委会次数}}次', text: '⟦0⟧次' },
    { line: '{{报告年度}}年，{{支部}}', text: '⟦2021⟧年，⟦第一党支部⟧' },
    { line: '党课{{有：党课实到人次}}，{{党课实到人次}}人次{{/有}}。', text: '党课，⟦50⟧人次。' },
    { line: '党课{{有：党课学时}}，{{党课学时}}学时{{/有}}。', text: '党课。' },
    { line: '党课{{无：党课学时}}，学时未记{{/无}}。', text: '党课，学时未记。' },
    { line: '{{有：支委会次数}}零也是有{{/有}}', text: '零也是有' },
    { line: '{{有：党课次数}}{{有：党课学时}}甲{{/有}}乙{{/有}}', text: '乙' },
    { line: '## 一、{{支部}}', text: '一、⟦第一党支部⟧' },
  ])('$line → $text', ({ line, text }) => {
    expect(filled(line)).toMatchObject({ lines: [text], findings: [] });
  });

  it('marks carry key, label and text of their figure', () => {
    expect(filled('{{党课次数@6月}}').report.blocks).toEqual([
      {
        type: 'paragraph',
        role: 'body',
        inlines: [
          { type: 'mark', key: 'partyLecture.count@2021-06', label: '党课次数（2021年6月）', text: '1' },
        ],
      },
    ]);
  });

  it('is titled by its first title', () => {
    expect(filled('正文', '# {{支部}}述职', '# 又一个').report.title).toBe('第一党支部述职');
    expect(filled('正文').report.title).toBe('');
  });

  it('a paragraph whose words all fell away is left out', () => {
    expect(filled('{{有：党课学时}}学时{{/有}}', '## {{有：党课学时}}学时{{/有}} ', '正文').lines).toEqual([
      '正文',
    ]);
  });
});

describe('what has no value', () => {
  it.each([
    { line: '学时{{党课学时}}。', text: '学时⟦〔待补：党课学时〕⟧。', findings: ['figure.noValue 党课学时'] },
    { line: '“{{党建品牌}}”', text: '“⟦〔待补：党建品牌〕⟧”', findings: ['figure.noValue 党建品牌'] },
    {
      line: '{{党课学识}}学时',
      text: '〔待补：党课学识〕学时',
      findings: ['narrative.unknownFigure 党课学识'],
    },
    { line: '{{有：党课学识}}学时{{/有}}好', text: '好', findings: ['narrative.unknownFigure 党课学识'] },
    { line: '{{无：党课学识}}学时{{/无}}', text: '学时', findings: ['narrative.unknownFigure 党课学识'] },
    {
      line: '{{党课学时}}{{党课学时}}{{党课学时@6月}}',
      text: '⟦〔待补：党课学时〕⟧⟦〔待补：党课学时〕⟧⟦〔待补：党课学时（2021年6月）〕⟧',
      findings: ['figure.noValue 党课学时', 'figure.noValue 党课学时（2021年6月）'],
    },
    {
      line: '{{评议优秀@6月}}',
      text: '〔待补：评议优秀@6月〕',
      findings: ['narrative.unknownFigure 评议优秀@6月'],
    },
  ])('$line → $text', ({ line, text, findings }) => {
    expect(filled(line)).toMatchObject({ lines: [text], findings });
  });

  it('a wording that asks for a figure nobody knows is named too', () => {
    const lines = ['【措辞】甲', '- 党课学识=0：无', '- 党课次数={{调研次}}：同', '- 其他：{{学实}}', '正文'];
    expect(filled(...lines).findings).toEqual([
      'narrative.unknownFigure 党课学识',
      'narrative.unknownFigure 调研次',
      'narrative.unknownFigure 学实',
    ]);
  });

  it('findings name the narrative', () => {
    const { findings } = fillNarrative(parseNarrative('{{党课学时}}', '年报'), BOOK);
    expect(findings).toEqual([
      {
        code: 'figure.noValue',
        severity: 'warning',
        file: '',
        sheet: '',
        cell: '',
        value: '党课学时',
        fields: { narrative: '年报' },
      },
    ]);
  });
});

describe('a text of the ledger', () => {
  const withBrand = (brand: string) => accountOf([], { profile: new Map([['brand', brand]]) }).figures;
  const narrative = parseNarrative('一{{党建品牌}}二', '测试');

  it.each([
    { title: 'tags', brand: '{{党课次数}}', shown: '{{党课次数}}' },
    { title: 'sections', brand: '{{/有}}{{有：甲}}', shown: '{{/有}}{{有：甲}}' },
    { title: 'headings and line breaks', brand: '甲\n## 乙', shown: '甲 ## 乙' },
    { title: 'control characters', brand: '甲\u0000\u0007乙\u202E', shown: '甲乙' },
    { title: 'markup', brand: '<w:p/>&amp;', shown: '<w:p/>&amp;' },
    { title: 'signs of a replacement', brand: '$& $1', shown: '$& $1' },
  ])('stays text: $title', ({ brand, shown }) => {
    expect(textOfReport(fillNarrative(narrative, withBrand(brand)).report)).toBe(`[body] 一⟦${shown}⟧二\n`);
  });

  it('whatever it is, makes one mark on one line and changes nothing around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (brand) => {
        const [block, ...others] = fillNarrative(narrative, withBrand(brand)).report.blocks;
        expect(others).toEqual([]);
        const inlines = block?.type === 'paragraph' ? block.inlines : [];
        expect(inlines.map(({ type }) => type)).toEqual(['text', 'mark', 'text']);
        expect([inlines[0]?.text, inlines[2]?.text]).toEqual(['一', '二']);
        expect(inlines[1]?.text).not.toMatch(/^$|[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});
