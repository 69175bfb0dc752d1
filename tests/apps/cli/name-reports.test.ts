import { nameReports } from '@/apps/cli/name-reports';

it.each([
  {
    title: 'a report stands where its ledger stands',
    given: ['甲.xlsx', '一支部/三会一课.csv', '二支部/三会一课.csv'],
    expected: {
      '甲.xlsx': '甲.docx',
      '一支部/三会一课.csv': '一支部/三会一课.docx',
      '二支部/三会一课.csv': '二支部/三会一课.docx',
    },
  },
  {
    title: 'of two that differ in the ending the usual one has the name, in any order',
    given: ['甲.csv', '甲.xls', '甲.xlsx'],
    expected: { '甲.xlsx': '甲.docx', '甲.xls': '甲.xls.docx', '甲.csv': '甲.csv.docx' },
  },
  {
    title: 'names that differ in case alone are one on many disks',
    given: ['A.xlsx', 'a.xlsx'],
    expected: { 'A.xlsx': 'A.docx', 'a.xlsx': 'a.xlsx.docx' },
  },
  {
    title: 'a name with an ending in it may be another ledger’s own',
    given: ['甲.xls', '甲.xls.xlsx', '甲.xlsx'],
    expected: { '甲.xlsx': '甲.docx', '甲.xls.xlsx': '甲.xls.docx', '甲.xls': '甲.xls.2.docx' },
  },
])('$title', ({ given, expected }) => {
  expect(Object.fromEntries(nameReports(given))).toEqual(expected);
});
