interface ManualWords {
  readonly text: string;
  readonly date: string;
  /** What was computed; empty where that is the same. */
  readonly instead: string;
  readonly reason: string;
}

/** The annex in words: Chinese whatever the interface speaks, since it goes into the document as definitions do. */
export const WORDS = {
  title: '口径附件',
  ofReport: (file: string) => `（${file}）`,
  opening: '本附件列出报告中每一个指标的口径、出处和行号，取自报告自带的记录。',
  basis: '一、统计依据',
  figures: '二、指标口径和出处',
  noFigures: '报告中没有指标。',
  item: '项目',
  content: '内容',
  period: '统计期',
  branch: '统计范围',
  writtenAt: '统计时间',
  ledger: (number: number) => `台账${String(number)}`,
  onlyLedger: '台账',
  hash: 'SHA-256',
  noLedger: '记录中没有台账',
  chosen: '另行设定的口径',
  usual: '通常口径',
  allUsual: '无，全部按通常口径',
  number: '序号',
  label: '指标',
  text: '报告中的数',
  definition: '口径',
  source: '出处（工作表：行）',
  manual: '人工口径',
  none: '—',
  unrecorded: '报告自带的记录中没有这个指标',
  row: (row: string) => `第${row}行`,
  rows: (rows: string, count: number) => `${String(count)}行，第${rows}行`,
  rowsAndMore: (rows: string, count: number) => `${String(count)}行，第${rows}行等，其余行号从略`,
  shortened: '行数太多，报告只记下了一部分',
  hashed: (file: string, hash: string) => `${file}（${hash}）`,
  counted: (scope: string, ledgers: string) =>
    `这次没有更新，仍是按${scope}统计的数${ledgers === '' ? '' : `，取自${ledgers}`}`,
  manualText: ({ text, date, instead, reason }: ManualWords) =>
    `“${text}”${date === '' ? '' : `（${date}）`}${instead === '' ? '' : `，台账得出“${instead}”`}：${reason}`,
  noReason: '没有说明理由',
  unexplained: {
    hand: (text: string, written: string) => `“${text}”是手工改动，记录为“${written}”，没有说明理由`,
    earlierWriting: (text: string, written: string) => `“${text}”是以前写入的，记录已更新为“${written}”`,
  },
} as const;
