import { withAcceptance, withoutAcceptance } from '@/core/audit';

const RATE = { code: 'audit.rateDiffers', text: '95%', sentence: '应到25人，实到24人，出勤率95%。' } as const;
const SUM = { code: 'audit.partsDiffer', text: '10', sentence: '共10人，男5人，女4人。' } as const;
const MONTHLY = { reason: '按月平均', at: '2022-01-10T02:00:00.000Z' };
const LATER = { reason: '上级核定', at: '2022-02-10T02:00:00.000Z' };

describe('what a document lets stand', () => {
  test('grows by a finding with its reason', () => {
    expect(withAcceptance([{ ...SUM, ...LATER }], RATE, MONTHLY)).toEqual([
      { ...SUM, ...LATER },
      { ...RATE, ...MONTHLY },
    ]);
  });

  test('has one reason for each: the last', () => {
    const spaced = { ...RATE, sentence: RATE.sentence.replace('，', '， ') };
    expect(withAcceptance([{ ...spaced, ...MONTHLY }], RATE, LATER)).toEqual([{ ...RATE, ...LATER }]);
  });

  test('is taken back one by one', () => {
    const both = [
      { ...SUM, ...LATER },
      { ...RATE, ...MONTHLY },
    ];
    expect(withoutAcceptance(both, RATE)).toEqual([{ ...SUM, ...LATER }]);
    expect(withoutAcceptance([{ ...SUM, ...LATER }], RATE)).toEqual([{ ...SUM, ...LATER }]);
  });
});
