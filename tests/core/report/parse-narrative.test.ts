import { isFailure } from '@/core/failure';
import { parseNarrative, type NarrativeBlock, type Segment } from '@/core/report';

const text = (words: string): Segment => ({ type: 'text', text: words });
const figure = (name: string): Segment => ({ type: 'figure', name });

function blockOf(line: string): NarrativeBlock | undefined {
  return parseNarrative(line, '测试').blocks[0];
}

describe('a line of a narrative', () => {
  it.each<{ line: string; block: NarrativeBlock }>([
    { line: '全年平稳。', block: { type: 'paragraph', role: 'body', segments: [text('全年平稳。')] } },
    { line: '# 述职报告', block: { type: 'paragraph', role: 'title', segments: [text('述职报告')] } },
    { line: '## 一、工作', block: { type: 'heading', level: 1, segments: [text('一、工作')] } },
    { line: '### （一）学习', block: { type: 'heading', level: 2, segments: [text('（一）学习')] } },
    { line: '#### 1.读书', block: { type: 'heading', level: 3, segments: [text('1.读书')] } },
    { line: '##### （1）交流', block: { type: 'heading', level: 4, segments: [text('（1）交流')] } },
    { line: '##一、工作', block: { type: 'heading', level: 1, segments: [text('一、工作')] } },
    {
      line: '【副标题】某某支部',
      block: { type: 'paragraph', role: 'subtitle', segments: [text('某某支部')] },
    },
    {
      line: '【称谓】同志们：',
      block: { type: 'paragraph', role: 'salutation', segments: [text('同志们：')] },
    },
    { line: '【署名】 某某', block: { type: 'paragraph', role: 'signature', segments: [text('某某')] } },
    { line: '【日期】2022年1月', block: { type: 'paragraph', role: 'date', segments: [text('2022年1月')] } },
    { line: '  两边的空白  ', block: { type: 'paragraph', role: 'body', segments: [text('两边的空白')] } },
    { line: '- 不在措辞里', block: { type: 'paragraph', role: 'body', segments: [text('- 不在措辞里')] } },
    {
      line: '## 党课{{党课次数}}次',
      block: { type: 'heading', level: 1, segments: [text('党课'), figure('党课次数'), text('次')] },
    },
    {
      line: '{{ 党课次数 }}{{党课学时}}',
      block: { type: 'paragraph', role: 'body', segments: [figure('党课次数'), figure('党课学时')] },
    },
    {
      line: '{{党课次数@一季度}}次',
      block: { type: 'paragraph', role: 'body', segments: [figure('党课次数@一季度'), text('次')] },
    },
    {
      line: '党课{{有：党课学时}}，{{党课学时}}学时{{/有}}。',
      block: {
        type: 'paragraph',
        role: 'body',
        segments: [
          text('党课'),
          {
            type: 'when',
            name: '党课学时',
            negated: false,
            segments: [text('，'), figure('党课学时'), text('学时')],
          },
          text('。'),
        ],
      },
    },
    {
      line: '{{无:补课人次}}没有记录{{/无}}',
      block: {
        type: 'paragraph',
        role: 'body',
        segments: [{ type: 'when', name: '补课人次', negated: true, segments: [text('没有记录')] }],
      },
    },
    {
      line: '{{有：甲}}一{{无：乙}}二{{/无}}{{/有}}',
      block: {
        type: 'paragraph',
        role: 'body',
        segments: [
          {
            type: 'when',
            name: '甲',
            negated: false,
            segments: [text('一'), { type: 'when', name: '乙', negated: true, segments: [text('二')] }],
          },
        ],
      },
    },
    {
      line: '{单括号}不是标记',
      block: { type: 'paragraph', role: 'body', segments: [text('{单括号}不是标记')] },
    },
  ])('$line', ({ line, block }) => {
    expect(blockOf(line)).toEqual(block);
  });

  it.each(['', '   ', '// 说明', '//## 说明', '\uFEFF'])('“%s” is none', (line) => {
    expect(parseNarrative(line, '测试').blocks).toEqual([]);
  });
});

describe('a narrative', () => {
  it('keeps its paragraphs in order, whatever ends the lines', () => {
    const { name, blocks } = parseNarrative('\uFEFF# 题目\r\n\r\n一\n// 说明\n二', '测试');
    expect(name).toBe('测试');
    expect(blocks.map(({ segments }) => segments)).toEqual([[text('题目')], [text('一')], [text('二')]]);
  });

  it('holds wordings, each with its cases, beside its paragraphs', () => {
    const { blocks, phrases } = parseNarrative(
      [
        '【措辞】办理情况',
        '- 已解决=0：没有',
        '- 其他: 有{{已解决}}项',
        '正文',
        '【措辞】评价',
        '- 否则：好',
      ].join('\n'),
      '测试',
    );
    expect(blocks.map(({ segments }) => segments)).toEqual([[text('正文')]]);
    expect(phrases).toEqual([
      {
        label: '办理情况',
        lines: ['- 已解决=0：没有', '- 其他: 有{{已解决}}项'],
        cases: [
          { conditions: [{ subject: '已解决', operator: '=', value: '0' }], text: '没有' },
          { conditions: [], text: '有{{已解决}}项' },
        ],
      },
      { label: '评价', lines: ['- 否则：好'], cases: [{ conditions: [], text: '好' }] },
    ]);
  });
});

describe('a fault', () => {
  it.each([
    { title: 'an empty tag', lines: ['好', '党课{{}}次'], line: 2, problem: '{{}}' },
    { title: 'a tag that is not closed', lines: ['党课{{党课次数次'], line: 1, problem: '{{党课次数次' },
    {
      title: 'half a tag before a whole one',
      lines: ['{{党课次数}次，{{调研次数}}次'],
      line: 1,
      problem: '{{党课次数}次，',
    },
    { title: 'a tag that was never opened', lines: ['党课次数}}次'], line: 1, problem: '}}次' },
    {
      title: 'a section closed by the other word',
      lines: ['{{有：甲}}一{{/无}}'],
      line: 1,
      problem: '{{/无}}',
    },
    { title: 'the end of a section nobody opened', lines: ['一{{/有}}'], line: 1, problem: '{{/有}}' },
    {
      title: 'sections that cross',
      lines: ['{{有：甲}}{{无：乙}}{{/有}}{{/无}}'],
      line: 1,
      problem: '{{/有}}',
    },
    { title: 'an unknown role', lines: ['', '// 说明', '【附注】一'], line: 3, problem: '【附注】' },
    { title: 'a heading too deep', lines: ['###### 一'], line: 1, problem: '###### 一' },
    { title: 'a heading without words', lines: ['##'], line: 1, problem: '##' },
    { title: 'a fault in a heading', lines: ['## {{}}'], line: 1, problem: '{{}}' },
    { title: 'a wording without a name', lines: ['【措辞】', '- 其他：一'], line: 1, problem: '【措辞】' },
    {
      title: 'a wording given twice',
      lines: ['【措辞】甲', '- 其他：一', '【措辞】甲', '- 其他：二'],
      line: 3,
      problem: '【措辞】甲',
    },
    { title: 'a wording without cases', lines: ['一', '【措辞】甲', '二'], line: 2, problem: '【措辞】甲' },
    {
      title: 'a case without words',
      lines: ['【措辞】甲', '- 已解决=0：'],
      line: 2,
      problem: '- 已解决=0：',
    },
    { title: 'a case without a colon', lines: ['【措辞】甲', '- 已解决=0'], line: 2, problem: '- 已解决=0' },
    {
      title: 'a case that is no condition',
      lines: ['【措辞】甲', '- 很多：好'],
      line: 2,
      problem: '- 很多：好',
    },
    {
      title: 'half a tag in a case',
      lines: ['【措辞】甲', '- 其他：{{已解决}项'],
      line: 2,
      problem: '- 其他：{{已解决}项',
    },
  ])('$title is named with its line', ({ lines, line, problem }) => {
    expect(faultIn(lines)).toEqual(['narrative.invalid', { name: '测试', line, problem }]);
  });

  it.each([
    { title: 'of figures with a value', text: '{{有：党课学时}}学时', closing: '{{/有}}' },
    { title: 'of figures without, in a heading', text: '## {{无：党课学时}}学时', closing: '{{/无}}' },
    { title: 'inside another', text: '{{有：甲}}{{无：党课学时}}学时', closing: '{{/无}}' },
  ])('a section left open is named with what would close it: $title', ({ text, closing }) => {
    const problem = `${closing.replace('/', '').replace('}}', '')}：党课学时}}`;
    expect(faultIn(['一', text])).toEqual([
      'narrative.unclosed',
      { name: '测试', line: 2, problem, closing },
    ]);
  });
});

function faultIn(lines: readonly string[]): unknown {
  try {
    return parseNarrative(lines.join('\n'), '测试');
  } catch (error) {
    return isFailure(error) ? [error.code, error.fields] : error;
  }
}
