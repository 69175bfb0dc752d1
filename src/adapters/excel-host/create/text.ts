/** What Excel shows to whoever fills the sheets. */
export const TEXT = {
  notInListTitle: '请从列表中选择',
  notInList: (heading: string) => `“${heading}”只能填写下拉列表中的内容。`,
  notValidTitle: '请核对',
  notADate: (heading: string) => `“${heading}”请填写日期，例如 2021-03-05。`,
  notACount: (heading: string) => `“${heading}”请填写整数。`,
  notAMeasure: (heading: string) => `“${heading}”请填写数字。`,
  /** Name of the sheet that holds the drop-down lists too long to stand in a cell's validation. */
  choicesSheet: '选项',
} as const;
