import type { ColumnModel, RoleModel } from '@/core/ledger';

function textColumn(name: string, ...headings: string[]): ColumnModel {
  return { name, type: 'text', headings };
}

/** The 指标 sheet as a role: figures a user defines without programming, one a row. */
export const FIGURES_ROLE: RoleModel = {
  role: 'figures',
  label: '指标',
  aliases: [],
  names: /指标/,
  takesEveryRow: true,
  evidence: [{ columns: ['figureName', 'reducer'] }],
  columns: [
    textColumn('figureName', '名称', '指标名称', '指标'),
    textColumn('table', '台账', '台账名称', '工作表', '来源'),
    textColumn('reducer', '统计方式', '方式', '计算方式', '统计方法'),
    textColumn('column', '列', '列名', '统计列', '字段', '单元格'),
    textColumn('conditions', '条件', '筛选条件'),
    textColumn('period', '期间', '统计期', '时间范围'),
    textColumn('format', '格式', '显示格式'),
    textColumn('unit', '单位', '计量单位'),
  ],
};
