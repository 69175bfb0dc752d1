import { refreshFindings, type DocumentRecord, type RecordReading } from '@/core/marks';
import { recordOf } from './refresh-samples';

const LAST: DocumentRecord = { ...recordOf([]), lists: ['附件1', '附图'] };

const HIDDEN = { id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' };
const ABSENT = { id: 'absence', choice: 'never', text: '缺席：不算请假' };

function findings(last: RecordReading, now: Partial<DocumentRecord>, isWritten = false) {
  const told = refreshFindings(last, { ...LAST, ...now }, isWritten);
  return told.map(({ code, severity, value, fields }) => ({ code, severity, value, fields }));
}

const present = (more: Partial<DocumentRecord> = {}): RecordReading => ({
  state: 'present',
  record: { ...LAST, ...more },
});

test.each<{ title: string; was: Partial<DocumentRecord>; now: Partial<DocumentRecord>; expected: object[] }>([
  { title: 'the same year, period and branch', was: {}, now: {}, expected: [] },
  {
    title: 'another year, whatever the period',
    was: { year: 2020, period: '2020Q1' },
    now: {},
    expected: [{ code: 'record.otherYear', severity: 'warning', value: '2020', fields: { year: 2021 } }],
  },
  {
    title: 'another period of the year',
    was: { period: '2021H1' },
    now: {},
    expected: [
      {
        code: 'record.otherPeriod',
        severity: 'warning',
        value: '2021年上半年',
        fields: { period: '2021年' },
      },
    ],
  },
  {
    title: 'one branch, now all',
    was: { branch: '第一支部' },
    now: {},
    expected: [
      {
        code: 'record.otherPeriod',
        severity: 'warning',
        value: '2021年（第一支部）',
        fields: { period: '2021年' },
      },
    ],
  },
  {
    title: 'another branch and another period',
    was: { branch: '第一支部', period: '2021Q1' },
    now: { branch: '第二支部', period: '2021-01..2021-05' },
    expected: [
      {
        code: 'record.otherPeriod',
        severity: 'warning',
        value: '2021年第一季度（第一支部）',
        fields: { period: '2021年1月至5月（第二支部）' },
      },
    ],
  },
  {
    title: 'the same conventions, which are not the usual ones',
    was: { conventions: [HIDDEN, ABSENT] },
    now: { conventions: [HIDDEN, ABSENT] },
    expected: [
      { code: 'record.settings', severity: 'info', value: '隐藏的行：不计；缺席：不算请假', fields: {} },
    ],
  },
  {
    title: 'other conventions',
    was: { conventions: [HIDDEN] },
    now: { conventions: [ABSENT] },
    expected: [
      {
        code: 'record.otherSettings',
        severity: 'warning',
        value: '隐藏的行：不计',
        fields: { settings: '缺席：不算请假' },
      },
    ],
  },
  {
    title: 'the usual ones no more',
    was: {},
    now: { conventions: [HIDDEN] },
    expected: [
      {
        code: 'record.newSettings',
        severity: 'warning',
        value: '',
        fields: { settings: '隐藏的行：不计' },
      },
    ],
  },
  {
    title: 'the usual ones again',
    was: { conventions: [HIDDEN] },
    now: {},
    expected: [{ code: 'record.usualSettings', severity: 'warning', value: '隐藏的行：不计', fields: {} }],
  },
  {
    title: 'a period nobody can read',
    was: { period: '?' },
    now: {},
    expected: [{ code: 'record.otherPeriod', severity: 'warning', value: '?', fields: { period: '2021年' } }],
  },
])('$title', ({ was, now, expected }) => {
  expect(findings(present(was), now)).toEqual(expected);
});

test('what has no mark may be out of date once the rest was written', () => {
  const outdated = ['附件1', '附图'].map((value) => {
    return { code: 'annex.outdated', severity: 'warning', value, fields: {} };
  });
  expect(findings(present(), {}, true)).toEqual(outdated);
});

test.each(['missing', 'damaged', 'newer'] as const)(
  'a record that is %s is all there is to tell',
  (state) => {
    expect(findings({ state }, { year: 2022 }, true)).toMatchObject([{ code: `record.${state}`, value: '' }]);
  },
);

const told = (code: string, value = '') => ({ code, severity: 'warning', value, fields: {} });

test.each([
  { title: 'one other', given: { joined: 1, damaged: 0, newer: 0 }, expected: [told('record.joined', '2')] },
  { title: 'one damaged', given: { joined: 0, damaged: 1, newer: 0 }, expected: [told('record.damaged')] },
  { title: 'newer ones', given: { joined: 0, damaged: 0, newer: 2 }, expected: [told('record.newer')] },
  {
    title: 'all of them',
    given: { joined: 3, damaged: 2, newer: 1 },
    expected: [told('record.joined', '4'), told('record.damaged'), told('record.newer')],
  },
])('what stands beside the record that was read is told: $title', ({ given, expected }) => {
  expect(findings({ state: 'present', record: LAST, beside: given }, {})).toEqual(expected);
});
