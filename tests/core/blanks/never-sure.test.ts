import { isSurelyMeant, listBlanks } from '@/core/blanks';
import { partyBranch } from '@/packs/party-branch';
import { figuresFor } from './figures-for';

/** Sentences as reports have them, in which a number is not the figure its words are near to. */
describe('nothing is preselected', () => {
  const figures = figuresFor({ year: 2021, own: [] });
  const { prose, blanks } = partyBranch;

  it.each([
    { title: 'a person who gives a lecture', given: ['张XX讲党课，王××讲专题党课'] },
    {
      title: 'of a month or a quarter that is open itself',
      given: ['X月召开支委会X次', '第X季度召开支委会X次'],
    },
    {
      title: 'of several things together',
      given: ['党员大会和支委会共计XX次', '党员大会、支委会等会议XX次'],
    },
    {
      title: 'opinions of another occasion',
      given: ['民主生活会征集意见建议XX条，已解决XX项', '信访意见XX件，办结XX件'],
    },
    { title: 'the same figure twice', given: ['线上党课XX期，线下党课XX期', '调研XX次，其中书记调研XX次'] },
    { title: 'of one kind, where only all are counted', given: ['党员大会应到XX人，请假X人，补课XX人次'] },
    { title: 'persons, not how often they came', given: ['有X名党员未参加主题党日'] },
    { title: 'of the regular meetings alone', given: ['“三会一课”出勤率XX%'] },
    { title: 'behind a semicolon', given: ['七月召开各类会议；开展主题党日XX次'] },
    { title: 'roughly so many', given: ['召开支委会XX余次', '每人调研XX次以上', '年均召开支委会XX次'] },
    { title: 'of more than the year', given: ['换届以来召开党员大会XX次', '近三年召开党员大会XX次'] },
    {
      title: 'of what others did',
      given: ['参加上级组织的主题党日XX次', '接待上级调研XX次', '兄弟支部召开支委会XX次'],
    },
    { title: 'of one meeting', given: ['本次主题党日应到XX人，实到XX人'] },
    {
      title: 'of another kind of make-up or appraisal',
      given: ['志愿者为困难学生补课XX次', '评议教师XX名，优秀XX名'],
    },
    { title: 'what is to be reached', given: ['确保全年出勤率达到XX%', '出勤率由XX%提高到XX%'] },
    { title: 'a day by which something is done', given: ['X月X日前完成民主生活会对照检查材料'] },
    { title: 'those told of before', given: ['对基本合格的XX名党员谈话提醒'] },
    { title: 'names of others', given: ['共建党支部：XX', '帮扶单位：XX', '前任支部书记：XX'] },
  ])('$title', ({ given }) => {
    for (const text of given) {
      const found = listBlanks([{ index: 0, text, marks: [] }], { figures, prose, blanks });
      expect(found).not.toEqual([]);
      const sure = found.filter(({ suggestion }) => isSurelyMeant(suggestion));
      expect(sure.map(({ before, blank, after }) => `${before}⟦${blank}⟧${after}`)).toEqual([]);
    }
  });

  it.each([
    { title: 'of a plan', heading: '2022年工作计划', body: '全年召开党员大会XX次、支委会XX次。' },
    { title: 'of another year', heading: '2020年度工作总结', body: '召开党员大会XX次。' },
  ])('under a title $title', ({ heading, body }) => {
    const paragraphs = [heading, body].map((text, index) => ({ index, text, marks: [] }));
    const found = listBlanks(paragraphs, { figures, prose, blanks });
    expect(found.map(({ suggestion }) => isSurelyMeant(suggestion))).not.toContain(true);
  });
});
