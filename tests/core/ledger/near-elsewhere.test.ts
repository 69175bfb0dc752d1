import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { codes } from './layouts/told';

const MEETINGS = ['会议时间', '会议类型', '主题', '授课人', '应到人数', '实到人数', '党小组'];
const LECTURES = ['授课时间', '党课题目', '授课人', '应到人数', '实到人数', '学时'];
const TOPIC = '学习贯彻全会精神';

const held = (iso: string, kind: string, topic: string, ...more: readonly Given[]): readonly Given[] => [
  day(iso),
  kind,
  topic,
  ...more,
];
const taught = (iso: string, topic: string, ...more: readonly Given[]): readonly Given[] => [
  day(iso),
  topic,
  ...more,
];

interface Case {
  readonly title: string;
  readonly meetings: readonly (readonly Given[])[];
  readonly lectures: readonly (readonly Given[])[];
  readonly findings: readonly string[];
}

describe('a lecture in two ledgers, on days that are near', () => {
  it.each<Case>([
    {
      title: 'by the same speaker, a day apart',
      meetings: [held('2021-03-05', '党课', TOPIC, '岑思远')],
      lectures: [taught('2021-03-06', `《${TOPIC}》`, '岑思远', null, null, 2)],
      findings: ['row.nearElsewhere A2'],
    },
    {
      title: 'before as many people, two days apart',
      meetings: [held('2021-03-05', '党课', TOPIC, null, 27, 25)],
      lectures: [taught('2021-03-03', TOPIC, null, 27, 25)],
      findings: ['row.nearElsewhere A2'],
    },
    {
      title: 'three days apart',
      meetings: [held('2021-03-05', '党课', TOPIC, '岑思远')],
      lectures: [taught('2021-03-08', TOPIC, '岑思远')],
      findings: [],
    },
    {
      title: 'by another speaker',
      meetings: [held('2021-03-05', '党课', TOPIC, '岑思远', 27, 25)],
      lectures: [taught('2021-03-06', TOPIC, '贺知新', 27, 25)],
      findings: [],
    },
    {
      title: 'before another number of people',
      meetings: [held('2021-03-05', '党课', TOPIC, '岑思远', 27, 25)],
      lectures: [taught('2021-03-06', TOPIC, '岑思远', 27, 14)],
      findings: [],
    },
    {
      title: 'with nothing but the expected alike',
      meetings: [held('2021-03-05', '党课', TOPIC, null, 27)],
      lectures: [taught('2021-03-06', TOPIC, null, 27)],
      findings: [],
    },
    {
      title: 'of another topic: a series',
      meetings: [held('2021-03-05', '党课', `${TOPIC}（第1讲）`, '岑思远', 27, 25)],
      lectures: [taught('2021-03-06', `${TOPIC}（第2讲）`, '岑思远', 27, 25)],
      findings: [],
    },
    {
      title: 'both days told by one of them: a series',
      meetings: [
        held('2021-03-05', '党课', TOPIC, '岑思远', 27, 25),
        held('2021-03-06', '党课', TOPIC, '岑思远', 27, 25),
      ],
      lectures: [taught('2021-03-07', TOPIC, '岑思远', 27, 25)],
      findings: [],
    },
    {
      title: 'of no topic but its kind',
      meetings: [held('2021-03-05', '党课', '党课', '岑思远', 27, 25)],
      lectures: [taught('2021-03-06', '党课', '岑思远', 27, 25)],
      findings: [],
    },
  ])('$title: $findings', ({ meetings, lectures, findings }) => {
    const made = [sheet('三会一课', [MEETINGS, ...meetings]), sheet('党课', [LECTURES, ...lectures])];
    expect(codes(...made)).toEqual(findings);
  });

  it.each([
    { title: 'one group', groups: ['第一党小组', '第一党小组'], findings: ['row.nearElsewhere A2'] },
    { title: 'two groups', groups: ['第一党小组', '第二党小组'], findings: [] },
    { title: 'groups nobody names', groups: [null, null], findings: [] },
  ])('a meeting of $title: $findings', ({ groups, findings }) => {
    const sheets = groups.map((group, index) =>
      sheet(index === 0 ? '上半年' : '下半年', [
        MEETINGS,
        held(index === 0 ? '2021-06-30' : '2021-07-01', '党小组会', TOPIC, null, 9, 8, group),
      ]),
    );
    expect(codes(...sheets)).toEqual(findings);
  });

  it('in one ledger are two', () => {
    const rows = ['2021-03-05', '2021-03-06'].map((iso) => held(iso, '党课', TOPIC, '岑思远', 27, 25));
    expect(codes(sheet('三会一课', [MEETINGS, ...rows]))).toEqual([]);
  });
});
