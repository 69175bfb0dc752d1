import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, MEETING_HEADING } from './party-account';

const lectures = (topic: string) =>
  accountOf([
    sheet('三会一课', [MEETING_HEADING, [day('2021-03-05'), '党员大会', topic, 27, 25, 2, null]]),
    sheet('党课', [
      ['时间', '党课主题', '主讲人'],
      [day('2021-04-06'), '学党史', '柏云舒'],
      [day('2021-05-06'), '学党章', '柏云、鄢承志'],
    ]),
  ]).figures;

function topicOf(topic: string): string | null {
  const figures = lectures(topic);
  const [row] = figures.get('generalMeeting.count')?.rows ?? [];
  if (row === undefined) throw new RangeError(topic);
  return figures.contentOf(row).topic;
}

describe('a topic, as far as a record may keep it', () => {
  test.each([
    {
      title: 'has nobody in it whom the ledger names elsewhere',
      topic: '讨论接收柏云舒为预备党员',
      kept: '讨论接收某某为预备党员',
    },
    { title: 'also where a cell names several', topic: '走访鄢承志、柏云', kept: '走访某某、某某' },
    { title: 'stays where it names nobody', topic: '学习《党章》', kept: '学习《党章》' },
  ])('$title', ({ topic, kept }) => {
    expect(topicOf(topic)).toBe(kept);
  });

  test('makes the same fingerprint whoever it is about', () => {
    const fingerprintOf = (topic: string) => {
      const figures = lectures(topic);
      return figures.get('generalMeeting.count')?.rows.map((row) => figures.contentOf(row).fingerprint);
    };
    expect(fingerprintOf('讨论接收柏云舒为预备党员')).toEqual(fingerprintOf('讨论接收鄢承志为预备党员'));
    expect(fingerprintOf('学习《党章》')).not.toEqual(fingerprintOf('学习《准则》'));
  });
});
