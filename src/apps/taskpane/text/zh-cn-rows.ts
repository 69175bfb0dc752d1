import type { RowsText } from './rows-text';

/** Words for the rows that are selected in Excel. */
export const zhCnRows: RowsText = {
  title: '选中的行',
  hint: '在台账里选中一行，这里说明它计入哪些指标。',
  place: (sheet, rows) => `${sheet} 第 ${rows} 行`,
  andMore: '等',
  counting: (figures) => `计入 ${figures} 个指标`,
  nearly: (figures) => `${figures} 个差一点`,
  none: '没有计入指标',
  kinds: {
    blank: '没有内容',
    noLedger: '不是台账里的行',
    heading: '是表头',
    aboveTable: '在表头上面，不是数据',
    definition: '写的是自定义指标怎么算',
    uncounted: '读到了，但没有指标计它',
    noRecord: '没有单独算作一条记录',
  },
  kindOf: (rows, kind) => `第 ${rows} 行${kind}`,
  open: '删去会怎样',
  close: '收起',
  countingTitle: '计入的指标，删去以后：',
  nearlyTitle: '差一点计入：',
  othersTitle: '没有直接计入，但删去后也会变：',
  recounting: '正在算删去以后的数…',
  same: '不变',
  nothingChanges: '删去以后，所有指标都不变。',
  instead: (places) => `改由 ${places} 计入`,
};
