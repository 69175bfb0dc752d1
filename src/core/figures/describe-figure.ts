import { describePeriod } from '@/core/values';
import type { LedgerModel, RoleModel } from '@/core/ledger';
import { formatCondition } from './condition';
import type { FigureDefinition, FigureTime, RecordsSource, Reduction } from './figure-definition';
import type { LedgerFigures } from './ledger-figures';
import { notesOn } from './notes-on';
import { isByYear, yearOf, type Scope } from './scope';

/** 口径 in plain Chinese, made from the definition itself so that it can't tell another story. */
export function describeFigure(definition: FigureDefinition, book: LedgerFigures): string {
  const labelOf = (key: string) => book.request.definitions.find((other) => other.key === key)?.label ?? key;
  switch (definition.type) {
    case 'records':
      return describeRecords(definition, book);
    case 'firstOf':
      return describeFirst(definition.keys, book);
    case 'share':
      return `${labelOf(definition.part)}÷${labelOf(definition.whole)}`;
    case 'datePart':
      return `${labelOf(definition.of)}的${definition.part === 'month' ? '月' : '日'}`;
    case 'year':
      return definition.offset === 0 ? '报告年度' : '报告年度的上一年';
    case 'period':
      return '指标的统计期';
    case 'profile':
      return `基本信息：${definition.label}`;
    case 'cell':
      return `单元格 ${definition.place.sheet}!${definition.place.cell}`;
  }
}

function describeFirst(keys: readonly string[], book: LedgerFigures): string {
  const figures = keys.flatMap((key) => book.get(key) ?? []);
  const used =
    figures.find(({ value }) => value !== null) ?? figures.find(({ possible }) => possible) ?? figures[0];
  return used?.definition ?? '';
}

function describeRecords(source: RecordsSource, { request }: LedgerFigures): string {
  const { scope, model, ledger } = request;
  const roles = model.roles.filter(({ role }) => source.tables.roles?.includes(role));
  const labels = new Set(roles.map(({ label }) => label));
  const tables = [...labels, ...(source.tables.sheets ?? [])].join('、');
  const parts = [
    source.kinds === undefined ? tables : describeKinds(source.kinds, roles[0], model),
    ...(source.conditions ?? []).map(formatCondition),
    `${describeTime(source.time, scope)}${roles[0]?.heldWord ?? ''}`,
    scope.branch ?? '',
    describeReduction(source.reduce, roles, model),
    ...notesOn(source, ledger.tables, model),
  ];
  return parts.filter((part) => part !== '').join('，');
}

function describeKinds(kinds: readonly string[], role: RoleModel | undefined, model: LedgerModel): string {
  const vocabulary = model.vocabularies[role?.kinds?.vocabulary ?? ''] ?? [];
  const labels = kinds.map((kind) => vocabulary.find(({ id }) => id === kind)?.label ?? kind);
  return `${role?.kindWord ?? '类型'}=${labels.join('或')}`;
}

function describeTime(time: FigureTime, scope: Scope): string {
  if (time === 'always') return '';
  if (isByYear(time)) return `${String(yearOf(time, scope))}年度`;
  return `${describePeriod(time === 'period' ? scope.period : time)}内`;
}

const REDUCTIONS: Record<Reduction['by'], string> = {
  count: '',
  sum: '合计',
  average: '平均',
  max: '最大',
  min: '最小',
  distinct: '去重计数',
  firstDate: '最早日期',
  lastDate: '最近日期',
  dateList: '各次日期',
  ratio: '',
  share: '占比',
};

function describeReduction(reduction: Reduction, roles: LedgerModel['roles'], model: LedgerModel): string {
  if (reduction.by === 'count' && reduction.ofNone === 'unknown') return '没有记录时不写0';
  const heading = (name: string) => headingOf(name, roles, model);
  if (reduction.by === 'ratio') {
    return `${heading(reduction.part)}合计÷${heading(reduction.whole)}合计（两者都有的行）`;
  }
  const column = 'column' in reduction ? heading(reduction.column) : '';
  return `${column}${REDUCTIONS[reduction.by]}`;
}

function headingOf(name: string, roles: LedgerModel['roles'], model: LedgerModel): string {
  const columns = (roles.length > 0 ? roles : model.roles).flatMap((role) => role.columns);
  return columns.find((column) => column.name === name)?.headings[0] ?? name;
}
