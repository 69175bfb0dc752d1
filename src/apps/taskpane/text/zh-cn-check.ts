import type { PaneText } from './pane-text';

/** Words for what was found in a ledger, and for setting it right. */
export const zhCnCheck: Pick<PaneText, 'check' | 'doctor' | 'mapping'> = {
  check: {
    findings: (severity, places, lines) => `${severity}（${gathered(places, '处', lines)}）`,
    noFindings: '台账没有发现问题。',
    faults: (errors) => `台账有 ${errors} 处错误，有关的行或数没有计入。请先看“检查”，改好台账再写进报告。`,
    reminders: (periods, lines) => `提醒（${gathered(periods, '项', lines)}）`,
    noReminders: '没有提醒。',
    reminderNote: '按一般要求看，下面这些可能还缺：',
    each: (count) => `逐处查看（${count}）`,
    goTo: (place) => `转到 ${place}`,
    hiddenTitle: '单元格被隐藏了',
    hidden: (place) => `${place} 所在的工作表、行或列是隐藏的。要把它显示出来吗？`,
    show: '显示并转到',
    missing: (place) => `找不到 ${place}：工作表可能已经改名或删除。`,
    sheets: '工作表是怎么认的',
    sheet: (role, headerRow, rows) =>
      headerRow === null ? role : `${role}，表头在第 ${headerRow} 行，${rows} 行`,
  },
  mapping: {
    open: '对照表头',
    openOf: (sheet) => `对照表头：${sheet}`,
    title: (sheet) => `表头对照：${sheet}`,
    hint: '这张表是什么台账、哪一列是什么，可以在这里指定；指定以后马上重新计算。',
    doubtful: '下面的工作表可能没有认对：',
    doubts: {
      unread: '没有认出表头',
      nearRole: '认作其他台账，但列名很像认识的台账',
      nearHeading: '有一列的列名只差一个字，没有对上',
      noKinds: '没有一行读出类型',
    },
    unread: (files) => `${files} 里没有认出台账。如果其中有，请点“对照表头”，说明哪张表、哪一列是什么：`,
    role: '这张表是',
    ignored: '不读这张表',
    headerRow: '表头在',
    row: (number, text) => `第 ${number} 行：${text}`,
    kind: '每一行的类型',
    ownKinds: '看各行自己写的',
    columns: '各列是什么',
    column: (letters, heading) => `${letters} 列 ${heading}`,
    noColumn: '不用',
    twice: (labels) => `几列都选了“${labels}”，只能有一列。请改选。`,
    apply: '按此重新计算',
    keep: '记在工作簿里',
    keepHint: '在“基本信息”表里加一行，下次不再问；删掉那一行就取消。',
    kept: (place) => `已记在 ${place}，下次不再问。`,
    remembered: '写出的报告会记住这个对照，更新报告时不再问。',
  },
  doctor: {
    title: (count) => `可修正 ${count} 处`,
    hint: '只列可以放心改的：改了以后所有指标不变。说不准的仍要由人来改。',
    all: '全选',
    blank: '（空）',
    asText: (value) => `文字“${value}”`,
    offer: '可修正：',
    correct: (count) => `在 Excel 中修正 ${count} 处`,
    one: '修正',
    correctOne: (place) => `修正 ${place}`,
    download: (count) => `下载修正后的副本（改 ${count} 处）`,
    downloadHint: '原来的文件不动；副本只改列出的单元格，格式照旧。',
    onlyXlsx: (files) => `${files} 不能生成副本：只有 .xlsx 可以。请按清单在原文件里改。`,
    copyList: '复制清单',
    saveList: '保存清单',
    listFile: '台账修正清单.txt',
    listCopied: '清单已复制。',
    listNotCopied: '这里不能自动复制，请用“保存清单”。',
    made: {
      correct: (count) => `已修正 ${count} 处。`,
      restore: (count) => `已撤销 ${count} 处。`,
    },
    left: {
      changed: '这里刚改过，没有动',
      protected: '工作表受保护，没有动；请先在“审阅”里撤销工作表保护',
      gone: '工作表已经不在了',
    },
    restore: '撤销修正',
  },
};

function gathered(count: number, unit: string, lines: number): string {
  return count === lines ? String(count) : `${count} ${unit}，归为 ${lines} 条`;
}
