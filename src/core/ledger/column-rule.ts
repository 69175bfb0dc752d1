import type { TemplateColumn } from './workbook-template';

/** What a program that shows a template's table offers, says and asks in the cells of a column. */
export interface ColumnRule {
  /** `list`: the column's choices; null: any value will do. */
  readonly check: 'list' | 'date' | 'count' | 'measure' | null;
  /** Null: another value passes without a word. */
  readonly alert: {
    readonly style: 'stop' | 'warning';
    readonly title: string;
    readonly message: string;
  } | null;
  /** Shown when a cell is chosen. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** Excel's limits, in characters. */
const LONGEST = { title: 32, message: 255 } as const;

const NOT_IN_LIST_TITLE = '请从列表中选择';
const NOT_VALID_TITLE = '请核对';

/** What a value of the format should look like. */
const EXPECTATIONS = {
  date: (heading: string) => `“${heading}”请填写日期，例如 2021-03-05。`,
  count: (heading: string) => `“${heading}”请填写整数。`,
  measure: (heading: string) => `“${heading}”请填写数字。`,
} as const;

/** Null where nothing is offered, said or asked. */
export function columnRule(column: TemplateColumn): ColumnRule | null {
  const checked = column.choices === undefined ? formatRule(column) : choiceRule(column);
  const prompt = promptOf(column);
  return checked.check === null && prompt === null ? null : { ...checked, prompt };
}

type Checked = Pick<ColumnRule, 'check' | 'alert'>;

function choiceRule({ heading, strict = false }: TemplateColumn): Checked {
  const message = clip(`“${heading}”只能填写下拉列表中的内容。`);
  return { check: 'list', alert: strict ? { style: 'stop', title: NOT_IN_LIST_TITLE, message } : null };
}

/** A ledger may have to say “约25人” or “9月上旬”, so that Excel asks and does not refuse. */
function formatRule({ format, heading }: TemplateColumn): Checked {
  if (format === 'text') return { check: null, alert: null };
  const message = clip(EXPECTATIONS[format](heading));
  return { check: format, alert: { style: 'warning', title: NOT_VALID_TITLE, message } };
}

function promptOf({ heading, hint }: TemplateColumn): ColumnRule['prompt'] {
  return hint === undefined ? null : { title: heading.slice(0, LONGEST.title), message: clip(hint) };
}

function clip(message: string): string {
  return message.slice(0, LONGEST.message);
}
