import { sheet } from '#tests/samples/grid-workbook';
import { placed, read } from './read';

describe('the profile', () => {
  it('reads names and values, several in a row too, and leaves placeholders open', () => {
    const ledger = read(
      sheet('基本信息', [
        ['项目', '内容'],
        ['支部名称：', '第一党支部', '支部书记', '贺知新'],
        ['党建品牌', 'XXX'],
        ['帮扶村', '石桥村'],
        ['补课制度', null, '制度名称'],
      ]),
    );
    expect(Array.from(ledger.profile, ([name, { text }]) => [name, text])).toEqual(
      expect.arrayContaining([
        ['branch', '第一党支部'],
        ['secretary', '贺知新'],
        ['帮扶村', '石桥村'],
      ]),
    );
    expect(ledger.profile.size).toBe(3);
    expect(ledger.findings.map(placed)).toEqual(['profile.placeholder B3']);
  });
});
