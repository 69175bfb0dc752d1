import { acceptFindings } from '@/core/amend';
import { recordNotices } from '@/core/audit';
import {
  emptyRecord,
  formatRecord,
  parseRecord,
  tellsOfFigures,
  type DocumentRecord,
  type RecordReading,
} from '@/core/marks';

const RATE = { code: 'audit.rateDiffers', text: '95%', sentence: '应到25人，实到24人，出勤率95%。' } as const;
const SUM = { code: 'audit.partsDiffer', text: '10', sentence: '共10人，男5人，女4人。' } as const;
const MONTHLY = { reason: '按月平均', at: '2022-01-10T02:00:00.000Z' };
const LATER = { reason: '上级核定', at: '2022-02-10T02:00:00.000Z' };
const RECORD = {
  ...emptyRecord(MONTHLY.at),
  period: '2021',
  ledgers: [{ file: '台账.xlsx', sha256: 'a' }],
};

const present = (record: DocumentRecord): RecordReading => ({ state: 'present', record });

describe('what a document lets stand', () => {
  test('grows by a finding with its reason, and all else of the record stays', () => {
    const reading = present({ ...RECORD, accepted: [{ ...SUM, ...LATER }] });
    expect(acceptFindings(reading, [{ finding: RATE, reason: ' 按月\n平均 ' }], MONTHLY.at)).toEqual({
      ...RECORD,
      accepted: [
        { ...SUM, ...LATER },
        { ...RATE, ...MONTHLY, reason: '按月 平均' },
      ],
    });
  });

  test('has one reason for each: the last, whatever spaces came or went', () => {
    const spaced = { ...RATE, sentence: RATE.sentence.replace('，', '， ') };
    const reading = present({ ...RECORD, accepted: [{ ...spaced, ...MONTHLY }] });
    const said = [
      { finding: RATE, reason: '先写的' },
      { finding: RATE, reason: LATER.reason },
    ];
    expect(acceptFindings(reading, said, LATER.at).accepted).toEqual([{ ...RATE, ...LATER }]);
  });

  test.each([{ reason: null }, { reason: '' }, { reason: ' \n ' }])(
    'is taken back one by one by a reason of $reason',
    ({ reason }) => {
      const both = present({
        ...RECORD,
        accepted: [
          { ...SUM, ...LATER },
          { ...RATE, ...MONTHLY },
        ],
      });
      const first = acceptFindings(both, [{ finding: RATE, reason }], LATER.at);
      expect(first.accepted).toEqual([{ ...SUM, ...LATER }]);
      expect(acceptFindings(present(first), [{ finding: SUM, reason }], LATER.at)).toEqual(RECORD);
    },
  );

  test('is kept in a record of its own where there is none, which tells of no figures', () => {
    const record = acceptFindings({ state: 'missing' }, [{ finding: RATE, ...MONTHLY }], MONTHLY.at);
    expect(record).toEqual({ ...emptyRecord(MONTHLY.at), accepted: [{ ...RATE, ...MONTHLY }] });
    expect(parseRecord(formatRecord(record))).toEqual(record);
    const [none, all] = [
      acceptFindings(present(record), [{ finding: RATE, reason: null }], LATER.at),
      RECORD,
    ];
    expect([record, none, all].map(tellsOfFigures)).toEqual([false, false, true]);
  });

  test.each([
    { state: 'damaged', code: 'audit.recordDamaged' },
    { state: 'newer', code: 'audit.recordNewer' },
  ] as const)('a $state record is not written over for it', ({ state, code }) => {
    const accept = () => acceptFindings({ state }, [{ finding: RATE, ...MONTHLY }], MONTHLY.at);
    expect(accept).toThrow(expect.objectContaining({ name: 'Failure', code }));
  });
});

describe('what an audit tells of the record', () => {
  const MARK = { index: 0, tag: 'fig:a', title: '', text: '5' };
  const accepting = emptyRecord(MONTHLY.at);

  test.each<{ title: string; reading: RecordReading; hasMarks: boolean; expected: readonly string[] }>([
    { title: 'a sound one', reading: present(RECORD), hasMarks: true, expected: [] },
    { title: 'none, and marks', reading: { state: 'missing' }, hasMarks: true, expected: ['record.missing'] },
    { title: 'none, and no marks', reading: { state: 'missing' }, hasMarks: false, expected: [] },
    {
      title: 'one of acceptances',
      reading: present(accepting),
      hasMarks: true,
      expected: ['record.missing'],
    },
    { title: 'a damaged one', reading: { state: 'damaged' }, hasMarks: false, expected: ['record.damaged'] },
    { title: 'a newer one', reading: { state: 'newer' }, hasMarks: true, expected: ['record.newer'] },
    {
      title: 'others beside it',
      reading: { state: 'present', record: RECORD, beside: { joined: 1, damaged: 1, newer: 0 } },
      hasMarks: true,
      expected: ['record.joined', 'record.damaged'],
    },
  ])('$title', ({ reading, hasMarks, expected }) => {
    expect(recordNotices(reading, hasMarks ? [MARK] : []).map(({ code }) => code)).toEqual(expected);
  });
});
