import { controlText, readerText } from '@/adapters/word-host/word-text';

test('breaks and hyphens are the characters of the port', () => {
  expect(readerText('第一行\v第二行\u001e完\t。')).toBe('第一行\n第二行\u2011完\t。');
});

test('the ends of columns and pages and hyphens that may not show are no text', () => {
  expect(readerText('一\u001f二\f三\u000e四')).toBe('一二三四');
});

test.each([
  { title: 'its text', text: '5', expected: '5' },
  { title: 'nothing while it invites to type', text: '单击此处输入文字。', expected: '' },
  { title: 'nothing where it holds none', text: '', expected: '' },
  {
    title: 'paragraphs as lines, without those that show nothing',
    text: '一\r\r二\n三',
    expected: '一\n二\n三',
  },
  { title: 'a break as a line', text: '一\v二', expected: '一\n二' },
])('what a reader sees in a control: $title', ({ text, expected }) => {
  expect(controlText({ text, placeholderText: '单击此处输入文字。' })).toBe(expected);
});

test('a control without an invitation of its own shows what it says', () => {
  expect(controlText({ text: '5', placeholderText: '' })).toBe('5');
});
