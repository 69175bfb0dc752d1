import fc from 'fast-check';
import { parseConditions, type Condition } from '@/core/figures';
import { formatCondition } from '@/core/figures/condition';

describe('reading conditions', () => {
  it.each<{ text: string; conditions: readonly Condition[] }>([
    { text: '', conditions: [] },
    { text: '会议类型=党员大会', conditions: [{ subject: '会议类型', operator: '=', value: '党员大会' }] },
    { text: '会议类型＝党员大会', conditions: [{ subject: '会议类型', operator: '=', value: '党员大会' }] },
    { text: '实到人数>20', conditions: [{ subject: '实到人数', operator: '>', value: '20' }] },
    { text: '实到人数 ＞ ２０', conditions: [{ subject: '实到人数', operator: '>', value: '20' }] },
    { text: '实到人数>=20', conditions: [{ subject: '实到人数', operator: '≥', value: '20' }] },
    { text: '实到人数≥20', conditions: [{ subject: '实到人数', operator: '≥', value: '20' }] },
    { text: '实到人数<=20', conditions: [{ subject: '实到人数', operator: '≤', value: '20' }] },
    { text: '实到人数≤20', conditions: [{ subject: '实到人数', operator: '≤', value: '20' }] },
    { text: '实到人数<20', conditions: [{ subject: '实到人数', operator: '<', value: '20' }] },
    { text: '实到人数<>20', conditions: [{ subject: '实到人数', operator: '≠', value: '20' }] },
    { text: '实到人数!=20', conditions: [{ subject: '实到人数', operator: '≠', value: '20' }] },
    { text: '实到人数≠20', conditions: [{ subject: '实到人数', operator: '≠', value: '20' }] },
    { text: '主题包含安全', conditions: [{ subject: '主题', operator: 'contains', value: '安全' }] },
    { text: '主题 不包含 安全', conditions: [{ subject: '主题', operator: 'containsNot', value: '安全' }] },
    { text: '备注为空', conditions: [{ subject: '备注', operator: 'blank', value: '' }] },
    { text: '备注 不为空', conditions: [{ subject: '备注', operator: 'filled', value: '' }] },
    { text: '主题="不=号"', conditions: [{ subject: '主题', operator: '=', value: '不=号' }] },
    { text: '主题=“七一”', conditions: [{ subject: '主题', operator: '=', value: '七一' }] },
    {
      text: '会议类型=党课；实到人数>20; 备注为空；',
      conditions: [
        { subject: '会议类型', operator: '=', value: '党课' },
        { subject: '实到人数', operator: '>', value: '20' },
        { subject: '备注', operator: 'blank', value: '' },
      ],
    },
    {
      text: '会议类型=党课且实到人数>20',
      conditions: [
        { subject: '会议类型', operator: '=', value: '党课' },
        { subject: '实到人数', operator: '>', value: '20' },
      ],
    },
  ])('“$text”', ({ text, conditions }) => {
    expect(parseConditions(text)).toEqual({ conditions });
  });

  it.each([
    { text: '党员大会', unreadable: '党员大会' },
    { text: '=党员大会', unreadable: '=党员大会' },
    { text: '会议类型=', unreadable: '会议类型=' },
    { text: '备注为空的', unreadable: '备注为空的' },
    { text: '会议类型=党课；人多', unreadable: '人多' },
    { text: '；', unreadable: null },
  ])('“$text”: $unreadable is no condition', ({ text, unreadable }) => {
    expect(parseConditions(text)).toEqual(unreadable === null ? { conditions: [] } : { unreadable });
  });

  const word = fc.stringMatching(/^[甲乙丙丁a-z0-9]{1,6}$/);
  const condition = fc.oneof(
    fc.record({ subject: word, operator: fc.constantFrom('blank', 'filled'), value: fc.constant('') }),
    fc.record({
      subject: word,
      operator: fc.constantFrom('=', '≠', '>', '≥', '<', '≤', 'contains', 'containsNot'),
      value: word,
    }),
  );

  it('what is written in the plainest way is read again as it was', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
        const written = conditions.map((one) => formatCondition(one as Condition)).join('；');
        expect(parseConditions(written)).toEqual({ conditions });
      }),
    );
  });
});
