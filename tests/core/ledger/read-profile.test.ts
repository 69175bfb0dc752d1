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

  it('reads names written across, with their values below', () => {
    const ledger = read(
      sheet('基本信息', [
        ['上级党组织', '支部', '书记'],
        ['某某县委', '第一党支部', '贺知新'],
      ]),
    );
    expect(Array.from(ledger.profile, ([name, { text, place }]) => [name, text, place.cell]).sort()).toEqual([
      ['branch', '第一党支部', 'B2'],
      ['secretary', '贺知新', 'C2'],
      ['superiorOrganization', '某某县委', 'A2'],
    ]);
    expect(ledger.findings).toEqual([]);
  });

  it('takes two rows of names with open values for two rows of names', () => {
    const ledger = read(
      sheet('基本信息', [
        ['上级党组织', null, '支部'],
        ['本单位', null, '书记'],
      ]),
    );
    expect(ledger.profile.size).toBe(0);
  });
});
