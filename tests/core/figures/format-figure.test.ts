import type { FigureFormat, FigureValue } from '@/core/figures';
import { formatFigure, parseFormat } from '@/core/figures/format-figure';

describe('formatFigure', () => {
  it.each<{ value: FigureValue; format: FigureFormat; text: string }>([
    { value: 0, format: { style: 'number' }, text: '0' },
    { value: 1234.5, format: { style: 'number' }, text: '1234.5' },
    { value: 7.005, format: { style: 'number' }, text: '7.01' },
    { value: 2.5, format: { style: 'number', decimals: 0 }, text: '3' },
    { value: 0.933, format: { style: 'share' }, text: '93.3%' },
    { value: 0.8, format: { style: 'share' }, text: '80%' },
    { value: 1, format: { style: 'share' }, text: '100%' },
    { value: 0.98765, format: { style: 'share', decimals: 2 }, text: '98.77%' },
    { value: 12, format: { style: 'chinese' }, text: '十二' },
    { value: 2.5, format: { style: 'chinese' }, text: '2.5' },
    { value: '2021-01-21', format: { style: 'monthDay' }, text: '1月21日' },
    { value: '2021-09', format: { style: 'monthDay' }, text: '9月' },
    { value: '2021-01-21,2021-09', format: { style: 'monthDay' }, text: '1月21日、9月' },
    { value: '2021-01-21', format: { style: 'fullDate' }, text: '2021年1月21日' },
    { value: '2021-01-21', format: { style: 'chineseDate' }, text: '二〇二一年一月二十一日' },
    { value: '2021-01-21', format: { style: 'isoDate' }, text: '2021-01-21' },
    { value: 2021, format: { style: 'text' }, text: '2021' },
    { value: '良好', format: { style: 'number' }, text: '良好' },
    { value: '良好', format: { style: 'monthDay' }, text: '良好' },
  ])('$value as $format is $text', ({ value, format, text }) => {
    expect(formatFigure(value, format)).toBe(text);
  });
});

describe('parseFormat', () => {
  it.each<{ words: readonly string[]; format: FigureFormat | null }>([
    { words: ['整数', '0', '数字', ' 整数 '], format: { style: 'number', decimals: 0 } },
    { words: ['一位小数', '0.0', '０．０', '1位小数'], format: { style: 'number', decimals: 1 } },
    { words: ['两位小数', '0.00'], format: { style: 'number', decimals: 2 } },
    { words: ['百分比', '%', '％'], format: { style: 'share', decimals: 1 } },
    { words: ['0%'], format: { style: 'share', decimals: 0 } },
    { words: ['0.00%'], format: { style: 'share', decimals: 2 } },
    { words: ['中文数字', '汉字'], format: { style: 'chinese' } },
    { words: ['月日', 'M月D日'], format: { style: 'monthDay' } },
    { words: ['年月日'], format: { style: 'fullDate' } },
    { words: ['中文日期'], format: { style: 'chineseDate' } },
    { words: ['yyyy-mm-dd'], format: { style: 'isoDate' } },
    { words: ['文本', '@'], format: { style: 'text' } },
    { words: ['', '好看', '三位小数', 'constructor'], format: null },
  ])('$words is $format', ({ words, format }) => {
    expect(words.map(parseFormat)).toEqual(words.map(() => format));
  });
});
