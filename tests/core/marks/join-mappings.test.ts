import { joinMappings, type RecordedMapping } from '@/core/marks';

const said = (sheet: string, text: string, file = ''): RecordedMapping => ({ file, sheet, text });

test.each<{
  title: string;
  last?: readonly RecordedMapping[];
  now?: readonly RecordedMapping[];
  expected?: readonly RecordedMapping[];
}>([
  { title: 'nobody said anything' },
  { title: 'only before', last: [said('甲', '不读')], expected: [said('甲', '不读')] },
  { title: 'only now', now: [said('甲', '不读')], expected: [said('甲', '不读')] },
  {
    title: 'of the same sheet, also in several parts: what is said now',
    last: [said('甲', '不读'), said('乙', '不读')],
    now: [said('甲', '会议台账；表头第1行'), said('甲', '党课台账；表头第9行')],
    expected: [said('乙', '不读'), said('甲', '会议台账；表头第1行'), said('甲', '党课台账；表头第9行')],
  },
  {
    title: 'of sheets of the same name in two files: both',
    last: [said('甲', '不读', 'a.xlsx')],
    now: [said('甲', '党课台账', 'b.xlsx')],
    expected: [said('甲', '不读', 'a.xlsx'), said('甲', '党课台账', 'b.xlsx')],
  },
])('what is remembered of sheets: $title', ({ last, now, expected }) => {
  const part = (mappings: readonly RecordedMapping[] | undefined) =>
    mappings === undefined ? {} : { mappings };
  expect(joinMappings(part(last), part(now))).toEqual(part(expected));
});
