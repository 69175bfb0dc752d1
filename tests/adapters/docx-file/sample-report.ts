import type { DocumentRecord } from '@/core/marks';
import type { Block, Heading, Inline, ParagraphRole, Picture, ReportDocument } from '@/core/report';
import { samplePng } from './sample-png';

export const text = (content: string): Inline => ({ type: 'text', text: content });

export const mark = (key: string, label: string, content: string): Inline => ({
  type: 'mark',
  key,
  label,
  text: content,
});

export const paragraph = (role: ParagraphRole, ...inlines: readonly Inline[]): Block => ({
  type: 'paragraph',
  role,
  inlines,
});

export const heading = (level: Heading['level'], content: string): Block => ({
  type: 'heading',
  level,
  inlines: [text(content)],
});

/** In points; drawn with two pixels for each. */
export const picture = (width: number, height: number, alternativeText = '柱形图'): Picture => ({
  type: 'picture',
  png: samplePng(2 * width, 2 * height),
  width,
  height,
  alternativeText,
});

const LONG_TEXT =
  '一年来，支部坚持把学习放在首位，制定年度学习计划，采取集中学习与个人自学相结合、“线上”与“线下”相结合的方式，' +
  '组织党员读原著、学原文、悟原理——学习有记录、讨论有题目、落实有回音……全年共印发学习资料26种（A4幅面），' +
  '参加学习的同志普遍反映收获很大。';

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];

/** Every kind of block, text over several pages, and an annex table that runs over a page. */
export const SAMPLE_REPORT: ReportDocument = {
  title: '2021年度党支部书记述职报告',
  blocks: [
    paragraph('title', text('2021年度党支部书记抓基层党建工作述职报告')),
    paragraph('subtitle', text('青山区测绘院第二党支部书记　方远舟')),
    paragraph('salutation', text('各位领导、同志们：')),
    paragraph(
      'body',
      mark('report.year', '报告年度', '2021'),
      text('年，在'),
      mark('profile.superiorOrganization', '上级党组织', '青山区测绘院党委'),
      text('的领导下，支部各项工作取得新的进展。现将一年来的工作报告如下，请予评议。'),
    ),
    heading(1, '一、主要工作'),
    heading(2, '（一）思想建设'),
    paragraph(
      'body',
      text(LONG_TEXT),
      text('共召开党员大会'),
      mark('generalMeeting.count', '党员大会次数', '5'),
      text('次、支委会'),
      mark('committeeMeeting.count', '支委会次数', '12'),
      text('次、党小组会'),
      mark('groupMeeting.count', '党小组会次数', '24'),
      text('次，党课'),
      mark('partyLecture.count', '党课次数', '4'),
      text('次，平均出勤率'),
      mark('allMeetings.attendanceRate', '组织生活出勤率', '93.3%'),
      text('。'),
    ),
    heading(3, '1.学习制度'),
    paragraph('body', text(LONG_TEXT + LONG_TEXT)),
    heading(4, '（1）每月一学'),
    paragraph('body', text(LONG_TEXT)),
    heading(4, '（2）每季一讲'),
    paragraph('body', text(LONG_TEXT)),
    heading(1, '二、存在的问题'),
    paragraph('body', text(LONG_TEXT + LONG_TEXT + LONG_TEXT)),
    heading(1, '三、下一步打算'),
    paragraph('body', text(LONG_TEXT)),
    paragraph('body', text('以上报告，请予评议。')),
    paragraph('signature', text('方远舟')),
    paragraph('date', text('2021年12月20日')),
    paragraph('annexTitle', text('2021年组织生活情况统计表')),
    {
      type: 'table',
      columns: ['月份', '党员大会', '支委会', '党小组会', '党课', '主题党日'].map((name, index) => ({
        heading: name,
        width: index === 0 ? 3 : 2,
        align: 'center',
      })),
      rows: MONTHS.map((month, row) => [
        [text(month)],
        ...['generalMeeting', 'committeeMeeting', 'groupMeeting', 'partyLecture', 'themePartyDay'].map(
          (kind, column) => [mark(`${kind}.count@2021-${row + 1}`, `${month}次数`, `${(row * column) % 3}`)],
        ),
      ]),
    },
    paragraph('annexTitle', text('2021年会议明细表')),
    {
      type: 'table',
      columns: [
        { heading: '序号', width: 1, align: 'center' },
        { heading: '日期', width: 2.4, align: 'center' },
        { heading: '类型', width: 2, align: 'center' },
        { heading: '主题', width: 6, align: 'left' },
        { heading: '应到', width: 1, align: 'center' },
        { heading: '实到', width: 1, align: 'center' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        [text(`${index + 1}`)],
        [text(`2021-${`${(index % 12) + 1}`.padStart(2, '0')}-${`${(index % 28) + 1}`.padStart(2, '0')}`)],
        [text(index % 5 === 0 ? '党员大会' : '支委会')],
        [
          text(
            index % 7 === 0
              ? '传达学习上级会议精神，研究讨论支部年度工作计划并部署“我为群众办实事”活动'
              : '研究党员发展工作',
          ),
        ],
        [text('27')],
        index % 9 === 0 ? [] : [text('25')],
      ]),
    },
    paragraph('annexTitle', text('每月会议次数统计图')),
    picture(400, 200, '柱形图：每月会议次数，4月最多'),
    picture(380, 180, '柱形图：每月参加人次'),
    paragraph('body', text('图中为各月数。')),
  ],
};

/** A record as of the end of the year the sample speaks of. */
export const SAMPLE_RECORD: DocumentRecord = {
  writtenAt: '2021-12-20T09:00:00+08:00',
  year: 2021,
  period: '2021',
  branch: null,
  lists: [],
  ledgers: [{ file: '党务台账.xlsx', sha256: 'ab12' }],
  phrases: [],
  figures: [
    {
      key: 'generalMeeting.count',
      label: '党员大会次数',
      text: '5',
      earlier: [],
      value: '5',
      unit: '次',
      definition: '类型=党员大会，2021年内已召开',
      rows: [
        {
          file: '党务台账.xlsx',
          sheet: '三会一课',
          row: 2,
          date: '2021-01-05',
          kind: '党员大会',
          topic: '年度计划',
          fingerprint: '0a1b2c3d4e5',
          persons: '',
        },
      ],
      excluded: [],
      shortened: false,
      places: 1,
    },
  ],
};
