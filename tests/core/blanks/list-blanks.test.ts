import { listBlanks, type Blank } from '@/core/blanks';
import type { DocumentParagraph } from '@/core/marks';
import { partyBranch } from '@/packs/party-branch';
import { figuresFor } from './figures-for';

type Given = string | readonly [text: string, more: Partial<DocumentParagraph>];

function blanksIn(...given: readonly Given[]): readonly Blank[] {
  const paragraphs = given.map((one, index) => {
    const [text, more] = typeof one === 'string' ? [one, {}] : one;
    return { index, text, marks: [], ...more };
  });
  const { prose, blanks } = partyBranch;
  const figures = figuresFor({ year: 2021, own: [{ name: '志愿服务次数', unit: '次' }] });
  return listBlanks(paragraphs, { figures, prose, blanks });
}

const at = (row: number, column: number, span = 1) => ({
  cell: span === 1 ? { table: 0, row, column } : { table: 0, row, column, span },
});

describe('what is a blank', () => {
  it.each([
    { title: 'runs of X, whatever their length', given: '党员大会X次、支委会XXX次', expected: ['X', 'XXX'] },
    { title: 'full width and the sign for times', given: '党课Ｘ次、主题党日××次', expected: ['Ｘ', '××'] },
    { title: 'so many times', given: '党员大会×XX', expected: ['XX'] },
    { title: 'signs apart', given: '由X X X同志主讲', expected: ['X X X'] },
    { title: 'a point within', given: '出勤率为XX.X%', expected: ['XX.X'] },
    { title: 'month and day apart', given: '于X月XX日召开', expected: ['X', 'XX'] },
    { title: 'what is typed of a year', given: '20XX年，202×年', expected: ['20XX', '202×'] },
    { title: 'lines', given: '收集意见____条，＿＿项', expected: ['____', '＿＿'] },
    { title: 'boxes and circles', given: '支委会□次，○○同志，○月', expected: ['□', '○○', '○'] },
    { title: 'stars', given: '党员大会**次、支委会**次', expected: ['**', '**'] },
    { title: 'dots before a measure', given: '党课……次，学习……', expected: ['……'] },
    { title: 'empty brackets', given: '党员（ ）名，【　】人', expected: ['（ ）', '【　】'] },
    {
      title: 'to be filled',
      given: '〔待补〕次，【此处填写主题】',
      expected: ['〔待补〕', '【此处填写主题】'],
    },
    {
      title: 'names of figures',
      given: '{{党员大会次数}}次，[支部]，[附件]',
      expected: ['{{党员大会次数}}', '[支部]'],
    },
    { title: 'a telephone', given: '电话：XXXX-XXXXXXX', expected: ['XXXX-XXXXXXX'] },
    { title: 'X光 and the like', given: 'X光机、X射线、x轴、iPhone X、Mac OS X 与 X Window', expected: [] },
    { title: 'letters of a name', given: 'AX200型，XXL号，TAXI，maxX1', expected: [] },
    { title: 'reckoning', given: '3×5米，长×宽，y=x+1，f(x)', expected: [] },
    { title: 'boxes to tick', given: '□优秀 □合格；是□ 否□', expected: [] },
    { title: 'emphasis', given: '会议强调：**务必抓好落实**。', expected: [] },
    { title: 'addresses and names of programs', given: 'a_b@x.cn，__init__，lib__core', expected: [] },
    { title: 'a year in Chinese', given: '二○二一年，二〇〇八年', expected: [] },
    { title: 'hidden digits', given: '138****5678', expected: [] },
    { title: 'a line across the page', given: '_'.repeat(50), expected: [] },
  ])('$title', ({ given, expected }) => {
    expect(blanksIn(given).map(({ blank }) => blank)).toEqual(expected);
  });

  it('is underlined white space that holds no number', () => {
    const lines = [
      { start: 3, length: 4 },
      { start: 10, length: 3 },
    ];
    const found = blanksIn(['党课：    次，5   次', { lines }]);
    expect(found.map(({ start, blank, form }) => [start, blank, form])).toEqual([[3, '    ', 'line']]);
  });

  it('is a control that waits for somebody to type, also one that shows nothing', () => {
    const found = blanksIn([
      '书记：点击输入，名称：',
      {
        openControls: [
          { start: 3, length: 4 },
          { start: 11, length: 0 },
        ],
      },
    ]);
    expect(found.map(({ start, blank, form }) => [start, blank, form])).toEqual([
      [3, '点击输入', 'control'],
      [11, '', 'control'],
    ]);
  });

  it('is no sign of a table of yes and no', () => {
    expect(blanksIn(['按时召开', at(0, 0)], ['√', at(0, 1)], ['有记录', at(1, 0)], ['×', at(1, 1)])).toEqual(
      [],
    );
  });

  it('is nothing that stands in a mark', () => {
    expect(blanksIn(['党员大会XX次', { marks: [{ index: 0, start: 4, length: 2 }] }])).toEqual([]);
  });
});

describe('where a blank stands', () => {
  it('is told by its sentence, its story and its place in it', () => {
    const [first, second] = blanksIn('一。支委会XX次。', ['党课X次', { story: 'header' }]);
    expect(first).toMatchObject({
      index: 1,
      paragraph: 0,
      placeInStory: 0,
      start: 5,
      before: '支委会',
      after: '次。',
      around: { start: 2, text: '支委会XX次。' },
    });
    expect(second).toMatchObject({ index: 2, paragraph: 1, placeInStory: 0, story: 'header' });
  });
});

describe('what a blank is for', () => {
  it.each([
    { title: 'a measure', given: '召开支委会XX次', expected: ['count'] },
    { title: 'a list with one measure', given: '分别召开X、XX和X次', expected: ['count', 'count', 'count'] },
    { title: 'a share', given: '出勤率XX%，占百分之XX', expected: ['rate', 'rate'] },
    { title: 'parts of a date', given: '____年__月__日', expected: ['year', 'dateMonth', 'dateDay'] },
    { title: 'a whole date', given: '于XXX召开民主生活会，时间：____', expected: ['date', 'date'] },
    { title: 'a while', given: '近X年来，工作X个月', expected: ['count', 'count'] },
    { title: 'houses and persons', given: '在XX党委领导下，XXX同志带队', expected: ['name', 'name'] },
    { title: 'one list of names', given: 'XXX、XXX等同志受到表扬', expected: ['name', 'name'] },
    { title: 'one list of topics', given: '在XXX、XXX等方面还有差距', expected: ['freeText', 'freeText'] },
    { title: 'titles', given: '执行《XXX》，打造“XX”品牌', expected: ['name', 'name'] },
    { title: 'a theme', given: '以“XXXX”为主题', expected: ['freeText'] },
    { title: 'a label', given: '填表人：____　总人数：____', expected: ['name', 'count'] },
    {
      title: 'another word than a measure',
      given: 'XX人民政府，XX集团，XX项目部',
      expected: ['name', 'name', 'name'],
    },
    {
      title: 'the figure it names',
      given: '{{支部}}{{党员大会次数}}{{组织生活出勤率}}{{报告年度}}',
      expected: ['name', 'count', 'rate', 'year'],
    },
  ])('$title', ({ given, expected }) => {
    expect(blanksIn(given).map(({ kind }) => kind)).toEqual(expected);
  });
});

describe('the figure of a blank', () => {
  const keysIn = (...given: readonly Given[]) =>
    blanksIn(...given).map(({ suggestion }) => suggestion?.key ?? null);

  it.each([
    {
      title: 'by the noun before and the measure behind',
      given: ['全年召开党员大会XX次、支委会XX次，组织党课X次，共XX学时'],
      expected: [
        'generalMeeting.count',
        'committeeMeeting.count',
        'partyLecture.count',
        'partyLecture.hours',
      ],
    },
    { title: 'by the noun behind', given: ['召开XX次党员大会'], expected: ['generalMeeting.count'] },
    {
      title: 'in the order of a list',
      given: ['党员大会、支委会、党小组会分别召开XX次、XX次、XX次'],
      expected: ['generalMeeting.count', 'committeeMeeting.count', 'groupMeeting.count'],
    },
    {
      title: 'by which of its numbers is told',
      given: ['支委会应到XX人次，实到XX人次，请假X人次，出勤率XX%'],
      expected: ['expected', 'attended', 'onLeave', 'attendanceRate'].map(
        (part) => `committeeMeeting.${part}`,
      ),
    },
    {
      title: 'of research, though it is named once',
      given: ['开展调研XX次，形成调研报告XX份，收集意见建议XX条，已解决XX条，办结率XX%'],
      expected: ['count', 'reports', 'suggestions', 'resolved', 'resolutionRate'].map(
        (part) => `research.${part}`,
      ),
    },
    {
      title: 'of the year before',
      given: ['2020年度民主评议中，优秀X名、合格XX名'],
      expected: ['appraisal.excellent', 'appraisal.qualified'],
    },
    { title: 'none, of another year', given: ['2021年度民主评议中，优秀X名'], expected: [null] },
    {
      title: 'of a part of the year',
      given: ['第一季度召开支委会X次，上半年召开党课X次'],
      expected: ['committeeMeeting.count@2021Q1', 'partyLecture.count@2021H1'],
    },
    {
      title: 'of all since January',
      given: ['截至6月底，召开党员大会X次，支委会X次'],
      expected: ['generalMeeting.count@2021H1', 'committeeMeeting.count@2021H1'],
    },
    {
      title: 'of what the title is about',
      given: ['2021年第三季度工作小结', '召开支委会X次，收集调研意见建议X条'],
      expected: ['committeeMeeting.count@2021Q3', 'research.suggestions@2021Q3'],
    },
    {
      title: 'by the row and the column of a table',
      given: [
        ['类别', at(0, 0)],
        ['次数', at(0, 1)],
        ['实到人次', at(0, 2)],
        ['党员大会', at(1, 0)],
        ['XX', at(1, 1)],
        ['XX', at(1, 2)],
      ],
      expected: ['generalMeeting.count', 'generalMeeting.attended'],
    },
    {
      title: 'under a heading that covers columns',
      given: [
        ['时间', at(0, 0)],
        ['党员大会', at(0, 1, 2)],
        ['党课', at(0, 2)],
        ['', at(1, 0)],
        ['次数', at(1, 1)],
        ['实到人次', at(1, 2)],
        ['次数', at(1, 3)],
        ['上半年', at(2, 0)],
        ['XX', at(2, 1)],
        ['XX', at(2, 2)],
        ['XX', at(2, 3)],
      ],
      expected: [
        'generalMeeting.count@2021H1',
        'generalMeeting.attended@2021H1',
        'partyLecture.count@2021H1',
      ],
    },
    {
      title: 'by the event of a date',
      given: ['于X月X日、X月X日分别召开民主生活会、组织生活会'],
      expected: [
        'democraticLifeMeeting.month',
        'democraticLifeMeeting.day',
        'organizationLifeMeeting.month',
        'organizationLifeMeeting.day',
      ],
    },
    {
      title: 'by the event of each of several dates',
      given: [
        'X月X日召开2020年度民主生活会，X月XX日召开组织生活会',
        '民主生活会于X月X日召开，组织生活会于X月X日召开',
      ],
      expected: [1, 2].flatMap(() => [
        'democraticLifeMeeting.month',
        'democraticLifeMeeting.day',
        'organizationLifeMeeting.month',
        'organizationLifeMeeting.day',
      ]),
    },
    {
      title: 'a year, the report’s or the one before',
      given: ['20XX年度党支部工作总结', 'XXXX年度民主评议结果如下'],
      expected: ['report.year', 'report.previousYear'],
    },
    {
      title: 'a name of the profile',
      given: ['在XX党委的领导下，擦亮“XX”党建品牌，按《XXX》记录出勤'],
      expected: ['profile.superiorOrganization', 'profile.brand', 'profile.attendanceRule'],
    },
    {
      title: 'a user’s own, by its name and in other words',
      given: ['全年开展志愿服务XX次', '参加义务服务志愿者队，共XX次'],
      expected: ['志愿服务次数', '志愿服务次数'],
    },
    {
      title: 'none of what no ledger counts',
      given: ['募集资金XX元，慰问困难群众XX户，对XXX研究不深'],
      expected: [null, null, null],
    },
    {
      title: 'none of what is planned',
      given: ['下一步计划召开党员大会X次、支委会X次'],
      expected: [null, null],
    },
    { title: 'none of what others did', given: ['抽查的X次支委会中，第X次党课'], expected: [null, null] },
  ] satisfies readonly { title: string; given: readonly Given[]; expected: readonly (string | null)[] }[])(
    '$title',
    ({ given, expected }) => {
      expect(keysIn(...given)).toEqual(expected);
    },
  );

  it('says by which words it was told, and what speaks against it', () => {
    const [first, second] = blanksIn('我参加支委会XX次；召开党课约XX次');
    expect(first?.suggestion?.reason).toEqual({
      code: 'before',
      words: '支委会',
      measure: '次',
      doubts: ['agent'],
    });
    expect(second?.suggestion?.reason.doubts).toEqual(['rough']);
    const [, third] = blanksIn('七月召开支委会XX次；开展主题党日XX次');
    expect(third?.suggestion?.reason.doubts).toEqual(['partOfYear']);
  });

  it('is the nearest by name where nobody is called so, and never taken for sure', () => {
    const [blank] = blanksIn('{{党员大会次}}');
    expect(blank?.suggestion).toMatchObject({ key: 'generalMeeting.count', reason: { code: 'nearName' } });
    expect(blank?.suggestion?.confidence).toBeLessThan(0.8);
  });
});
