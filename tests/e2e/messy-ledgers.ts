import exceljs from 'exceljs';

type Row = readonly (string | number | Date | null)[];

/** A workbook of plain rows. */
export async function workbookOf(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A ledger in words of its own: no heading is known. Two lectures, one meeting of all members; 55 of 60 came. */
export function ownWordsBytes(): Promise<Uint8Array> {
  return workbookOf({
    活动登记: [
      ['第一支部活动登记'],
      ['哪天', '啥活动', '讲了什么', '该来几个', '来了几个', '记的人'],
      ['2021-03-05', '党课', '学党史', 20, 18, '甲'],
      ['2021-04-06', '党员大会', '接收预备党员', 20, 19, '甲'],
      ['2021-05-07', '党课', '学准则', 20, 18, '乙'],
    ],
    值班表: [
      ['周一', '周二', '周三'],
      ['甲', '乙', '丙'],
    ],
  });
}

/** The same meetings under usual headings but one, which is misspelt: how many came is not read. */
export function nearlyRightBytes(): Promise<Uint8Array> {
  return workbookOf({
    三会一课: [
      ['会议时间', '会议类型', '会议主题', '应到人数', '实倒人数'],
      [day(3, 5), '党课', '学党史', 20, 18],
      [day(4, 6), '党员大会', '接收预备党员', 20, 19],
      [day(5, 7), '党课', '学准则', 20, 18],
    ],
  });
}

/** Three meetings with what can safely be corrected, and forty with the same slip of a form. */
export function slipsBytes(): Promise<Uint8Array> {
  const forty = Array.from({ length: 40 }, (_, index): Row => [
    day(1 + Math.floor(index / 4), 1 + (index % 4) * 7),
    '党小组会',
    `第${index + 1}次学习`,
    '13人',
    13,
    null,
  ]);
  return workbookOf({
    三会一课: [
      ['会议时间', '会议类型', '会议主题', '应到人数', '实到人数', '备注'],
      ['2021.3.5', '党员大会', '学党史', '27人', 25, null],
      ['2021-04-06', '支委会', '研究工作', '7/6', null, null],
      [day(5, 7), '党课', '学准则', 27, 26, null],
      [day(5, 7), '党课', '学准则', 27, 26, null],
      [null, '支委会', '忘了写哪天', 7, 7, null],
      ...forty,
    ],
  });
}

function day(month: number, date: number): Date {
  return new Date(Date.UTC(2021, month - 1, date));
}
