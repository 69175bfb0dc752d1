import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from './read';
import { codes, told } from './layouts/told';

const HELD = '2021-3-5 committeeMeeting 5/5/0';

/** A row of a committee's meeting with that topic. */
const about = (topic: string, counts: readonly Given[] = [5, 5, 0]) =>
  sheet('三会一课', [HEADING, [day('2021-03-05'), '支委会', topic, ...counts]]);

const noted = (heading: string, text: string) =>
  sheet('三会一课', [
    [...HEADING, heading],
    [day('2021-03-05'), '支委会', '研究工作', 5, 5, 0, text],
  ]);

describe('a topic that tells nothing but that it was not held', () => {
  it.each([
    '因疫情取消',
    '（会议取消）',
    '延期召开',
    '未开',
    '本次会议因疫情影响推迟召开',
    '推迟一周',
    '没开成',
    '取消（疫情原因）',
    '学习党史（取消）',
    '学习党史（会议延期）',
    '【取消】学习党史',
    '[因疫情取消] 学习',
  ])('“%s” does not count', (topic) => {
    expect(told(about(topic))).toEqual([`${HELD} notHeld`]);
    expect(codes(about(topic))).toEqual(['row.notHeld C2']);
  });

  it.each([
    { title: '延期', topic: '讨论转正事宜（延期）' },
    { title: 'a reason', topic: '取消，改为线上召开' },
    { title: 'to be told', topic: '待定' },
    { title: '延期 before it', topic: '【延期】学习' },
  ])('$title may mean so: it counts, and a person is asked', ({ topic }) => {
    expect(told(about(topic))).toEqual([HELD]);
    expect(codes(about(topic))).toEqual(['row.maybeNotHeld C2']);
  });

  it.each([
    '讨论取消预备党员资格',
    '研究暂停缴纳党费事宜',
    '关于延期换届的请示',
    '因地制宜开展学习交流会',
    '【学习】取消农业税文件',
    '把学习推到高潮',
    '取消领导干部终身制度的意义',
    '重复学习党章',
    '年度计划',
    '/',
  ])('“%s” is a topic', (topic) => {
    expect(told(about(topic))).toEqual([HELD]);
    expect(codes(about(topic))).toEqual([]);
  });

  it.each(['/', '—'])('“%s” in place of topic and head counts may mean so', (sign) => {
    expect(codes(about(sign, [sign, sign, null]))).toEqual(['row.maybeNotHeld C2']);
  });

  it('a status that says it was held leaves no doubt', () => {
    const rows = [
      [...HEADING, '会议状态'],
      [day('2021-03-05'), '支委会', '待定', 5, 5, 0, '已召开'],
    ];
    expect(codes(sheet('三会一课', rows))).toEqual([]);
  });
});

describe('a remark', () => {
  it.each([
    '顺延一周',
    '推后',
    '延期两周',
    '推迟到下周',
    '没开成',
    '未能召开',
    '因人数不足未达法定人数流会',
    '作废',
    '会议无效',
    '此行删除',
    '本行请删去',
    '删除',
  ])('“%s” says that it was not held', (remark) => {
    expect(codes(noted('备注', remark))).toEqual(['row.notHeld G2']);
  });

  it.each(['暂缓', '因疫情暂缓', '推到下月', '因疫情推到下个月召开', '重复', '与上行重复', '计划', '×'])(
    '“%s” may say so: it counts, and a person is asked',
    (remark) => {
      expect(told(noted('备注', remark))).toEqual([HELD]);
      expect(codes(noted('备注', remark))).toEqual(['row.maybeNotHeld G2']);
    },
  );

  it.each([
    '重复学习',
    '转正事宜暂缓',
    '把活动推到高潮',
    '列入年度计划',
    '无无效票',
    '与三支部开展学习交流会',
    '其余议题顺延',
    '开始时间推后半小时',
    '没有取消',
  ])('“%s” does not', (remark) => {
    expect(codes(noted('备注', remark))).toEqual([]);
  });
});

describe('a status', () => {
  it.each(['备注', '会议状态'])('a day to which it was moved means the same in %s', (heading) => {
    expect(codes(noted(heading, '改到6月15日'))).toEqual(['row.moved G2']);
    expect(told(noted(heading, '改到6月15日'))).toEqual([`${HELD} notHeld`]);
    expect(codes(noted(heading, '改到3月5日'))).toEqual([]);
  });

  it.each(['推后', '流会', '没开成', '未能召开'])('“%s” says that it was not held', (status) => {
    expect(codes(noted('会议状态', status))).toEqual(['row.notHeld G2']);
  });

  it('moved to the day of its row was held on it', () => {
    expect(told(noted('会议状态', '延期至3月5日'))).toEqual([HELD]);
  });

  it('not called off was held', () => {
    expect(codes(noted('会议状态', '未取消'))).toEqual([]);
  });
});
