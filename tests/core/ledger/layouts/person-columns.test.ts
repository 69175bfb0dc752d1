import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { codes, told } from './told';

describe('a column for each person', () => {
  const ledger = (...rows: readonly (readonly Given[])[]) =>
    sheet('三会一课', [['会议时间', '会议类型', '主题', '张三', '李四', '王五', '备注'], ...rows]);
  const held = [day('2021-03-05'), '党员大会', '学习'] as const;

  it('gives the head counts', () => {
    const made = ledger([...held, '√', '请假', '√']);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 3/2/1']);
    expect(codes(made)).toEqual(['layout.persons D1']);
  });

  it('a blank was not expected where absence is marked', () => {
    const made = ledger([...held, '√', '缺席', '√'], [day('2021-04-05'), '支委会', '研究', '√', '√', null]);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 3/2/0', '2021-4-5 committeeMeeting 2/2/0']);
    expect(codes(made)).toEqual(['layout.personsBlank D1']);
  });

  it('a blank may be anything where absence is never marked', () => {
    const made = ledger([...held, '√', null, '√']);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting /2/']);
  });

  it('what nobody can read is told, and no number of that row is sure', () => {
    const made = ledger([...held, '√', '√', '△'], [day('2021-04-05'), '支委会', '研究', '√', '√', '√']);
    expect(told(made)[0]).toBe('2021-3-5 generalMeeting //');
    expect(codes(made)).toContain('number.unreadable F2');
  });

  it('signs that nobody can read under all names are told, and nobody was on leave', () => {
    const made = ledger(
      [...held, '√', '请假', '√'],
      [day('2021-04-05'), '支委会', '研究', '√', '√', '√'],
      [day('2021-05-05'), '支委会', '研究', '?', '?', '?'],
    );
    expect(told(made)[2]).toBe('2021-5-5 committeeMeeting //');
    expect(new Set(codes(made))).toEqual(new Set(['layout.persons D1', 'number.unreadable D4']));
  });
});
