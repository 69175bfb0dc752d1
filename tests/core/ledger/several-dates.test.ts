import { sheet } from '#tests/samples/grid-workbook';
import { HEADING } from './read';
import { codes, told } from './layouts/told';

const on = (text: string, name = '三会一课') => sheet(name, [HEADING, [text, '党小组会', '学习', 5, 5, 0]]);

describe('a cell of dates', () => {
  it.each([
    '3.8\n3.20',
    '7月8日 7月20日',
    '3月12日、3月26日',
    '4.8、4.20',
    '8月8、20日',
    '2021.3.5、3.12',
    '2021年3月5日和3月12日',
    '5、6月',
  ])('“%s” names several: the row does not count', (text) => {
    expect(codes(on(text))).toEqual(['date.several A2']);
    expect(told(on(text))[0]).toContain('dateUnreadable');
  });

  it.each(['5日、20日', '5、20', '5日 20日'])('“%s” in the sheet of a month too', (text) => {
    expect(codes(on(text, '3月'))).toEqual(['date.several A2']);
  });

  it.each(['2021.3.5-7', '3月5日至7日', '3月5日-3月6日', '3月5日上午9点', '2021-03-05 09:00', '3月5日 9.30'])(
    '“%s” is its first day',
    (text) => {
      expect(told(on(text))[0]).toMatch(/^2021-3-5 groupMeeting 5\/5\/0$/);
    },
  );
});
