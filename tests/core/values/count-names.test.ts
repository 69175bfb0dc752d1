import { countNames, isPersonName } from '@/core/values';

describe('countNames', () => {
  it.each([
    ['张三、李四', 2],
    ['张三等3人', 3],
    ['王 芳，李小四', 2],
    ['张三（病假）；李四（党校学习）', 2],
    ['欧阳小红、司马光', 2],
    ['诸葛明同志', 1],
    ['阿依古丽·买买提', 1],
    ['上官云 夏侯惇 公孙胜', 3],
  ])('“%s” names %i', (text, count) => {
    expect(countNames(text)).toBe(count);
  });

  it.each([
    '党校学习',
    '张三、单位加班',
    '高血压',
    '安排值班',
    '雷雨天气',
    '师傅',
    '张师傅',
    '党校',
    '单位有事',
    '车间值守',
    '张三出差',
    '陆怀远住院',
    '康复',
    '阳性',
    '施工',
    '上班',
    '部分党员',
    '农忙、探亲',
    '张三、李四等部分人员',
  ])('“%s” names nobody for sure', (text) => {
    expect(countNames(text)).toBeNull();
  });
});

describe('isPersonName', () => {
  it.each(['张三', '李小四', '欧阳锋', '东方红梅'])('“%s” may be one', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  it.each(['张三李四', '时间', '会议时间', '党员', '单位', '东方'])('“%s” is none', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});
