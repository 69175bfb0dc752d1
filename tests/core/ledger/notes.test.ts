import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

const ROWS: readonly (readonly Given[])[] = [
  [...HEADING, '备注'],
  [day('2021-06-05'), '党课', '甲', 27, 25, 2],
  [day('2021-07-06'), '党课', '乙', 27, 25, 2],
];

describe('notes below a table', () => {
  it.each<{ title: string; rows: readonly (readonly Given[])[]; findings: readonly string[] }>([
    { title: 'of a meeting called off', rows: [['注：7月的党课因疫情取消']], findings: ['note.notHeld A4'] },
    {
      title: 'of a meeting put off, among other sentences',
      rows: [['备注', '1.应到人数含预备党员。2.7月党课推迟一周。3.请假均有假条']],
      findings: ['note.notHeld A4'],
    },
    { title: 'of a month alone', rows: [['7月因汛情未召开']], findings: ['note.notHeld A4'] },
    {
      title: 'of what a row says itself',
      rows: [[day('2021-08-06'), '党课', '丙', 27, 25, 2, '因疫情取消'], ['注：8月的党课因疫情取消']],
      findings: ['row.notHeld G4'],
    },
    {
      title: 'of another month than such a row',
      rows: [[day('2021-08-06'), '党课', '丙', 27, 25, 2, '因疫情取消'], ['注：7月的党课因疫情取消']],
      findings: ['row.notHeld G4', 'note.notHeld A5'],
    },
    { title: 'of a kind no row tells', rows: [['注：7月支委会取消。']], findings: [] },
    { title: 'of a month no row tells', rows: [['注：2月党课取消。']], findings: [] },
    {
      title: 'of a row whose date lacks the year',
      rows: [['9月6日', '党课', '丙', 27, 25, 2], ['注：9月党课取消。']],
      findings: ['date.noYear A4', 'note.notHeld A5'],
    },
    { title: 'on how to fill it in', rows: [['说明：如支委会取消，请在备注里写明取消']], findings: [] },
    { title: 'on something else', rows: [['注：7月党课为线上召开']], findings: [] },
    { title: 'of what is no meeting', rows: [['注：原定的奖励取消']], findings: [] },
  ])('$title: $findings', ({ rows, findings }) => {
    expect(read(sheet('三会一课', [...ROWS, ...rows])).findings.map(placed)).toEqual(findings);
  });

  it('head no part of a table whose kind its title tells', () => {
    const ledger = read(
      sheet('党课', [
        ['授课时间', '党课题目', '授课人'],
        [day('2021-06-05'), '甲', '岑思远'],
        ['注：6月的党课因疫情取消'],
      ]),
    );
    expect(ledger.findings.map(placed)).toEqual(['note.notHeld A3']);
  });

  it('are told up to a hundred, however many there are', () => {
    const notes = Array.from({ length: 300 }, (_, page) => [`注：第${String(page)}页。7月党课取消。`]);
    const { findings } = read(sheet('三会一课', [...ROWS, ...notes]));
    expect(findings.filter(({ code }) => code === 'note.notHeld')).toHaveLength(100);
  });
});
