import { cellInput } from '@/adapters/excel-host/create/cell-input';
import { planSheets, type Occupied } from '@/adapters/excel-host/create/plan-sheets';
import type { SheetPlan } from '@/adapters/excel-host/create/sheet-plan';
import { isFailure } from '@/core/failure';
import type { WorkbookTemplate } from '@/core/ledger';
import { MANY_CHOICES, TEMPLATE } from '#tests/adapters/xlsx-file/sample-template';

const EMPTY: Occupied = { sheets: ['Sheet1'], names: [], date1904: false };
const plansOf = (occupied = EMPTY, template: WorkbookTemplate = TEMPLATE): Record<string, SheetPlan> =>
  Object.fromEntries(planSheets(template, occupied).map((plan) => [plan.name, plan]));

describe('a value as Excel takes it', () => {
  test.each([
    { title: 'nothing', value: null, expected: null },
    { title: 'an empty text is nothing', value: '', expected: null },
    { title: 'a number', value: 0, expected: 0 },
    { title: 'a text', value: '甲', expected: "'甲" },
    { title: 'a text that looks like a formula', value: '=1+1', expected: "'=1+1" },
    { title: 'a text that begins with an apostrophe', value: "'甲", expected: "''甲" },
    { title: 'line ends', value: '甲\r\n乙\r丙', expected: "'甲\n乙\n丙" },
    { title: 'a date', value: { year: 2021, month: 3, day: 5 }, expected: 44_260 },
  ])('$title', ({ value, expected }) => {
    expect(cellInput(value, false)).toBe(expected);
  });

  test('a date in the 1904 system', () => {
    expect(cellInput({ year: 2021, month: 3, day: 5 }, true)).toBe(42_798);
  });
});

describe('the plan of a template', () => {
  test('its sheets in their order, and a hidden one for the long lists', () => {
    const plans = planSheets(TEMPLATE, EMPTY);
    expect(plans.map(({ name, veryHidden }) => (veryHidden ? `(${name})` : name))).toEqual([
      '填写说明',
      '基本信息',
      '三会一课',
      '空表',
      '(选项)',
    ]);
  });

  test('a table has title, headings and body, each where it belongs', () => {
    const plan = plansOf()['三会一课'];
    expect(plan).toMatchObject({
      gridlines: true,
      frozenRows: 2,
      widths: [14, 13, 9, 8, 40, 10, 12, 12],
      heights: [
        { row: 1, points: 36 },
        { row: 2, points: 30 },
      ],
      merged: { top: 1, left: 1, bottom: 1, right: 8 },
      table: { area: { top: 2, left: 1, bottom: 7, right: 8 } },
    });
    expect(plan?.blocks.map(({ area }) => area)).toEqual([
      { top: 1, left: 1, bottom: 1, right: 1 },
      { top: 2, left: 1, bottom: 2, right: 8 },
      { top: 3, left: 1, bottom: 7, right: 8 },
    ]);
    const [title, headings, body] = plan?.blocks ?? [];
    expect(title?.values).toEqual([["'2021年“三会一课”台账"]]);
    expect(headings?.values[0]?.slice(0, 2)).toEqual(["'会议类型", "'日期"]);
    expect(body?.formats).toEqual(
      Array.from({ length: 5 }, () => ['@', 'yyyy-mm-dd', '0', 'General', '@', '@', '@', '@']),
    );
    expect(body?.values[1]).toEqual(["'党课", 44_260, 0, 1.5, "' 两端有空格 ", null, null, "'-"]);
  });

  test('an empty table has one row to be filled', () => {
    expect(plansOf()['空表']).toMatchObject({
      frozenRows: 1,
      merged: null,
      table: { area: { top: 1, left: 1, bottom: 2, right: 1 } },
    });
  });

  test('validations offer, ask or refuse as the columns say', () => {
    const validations = plansOf()['三会一课']?.validations ?? [];
    const shown = validations.map(({ area, validation: { rule, alert, prompt } }) => ({
      column: area.left,
      rows: [area.top, area.bottom],
      rule,
      alert: alert.showAlert ? alert.style : null,
      prompt: prompt?.message ?? null,
    }));
    const rows = [3, 7];
    const list = (source: string) => ({ list: { inCellDropDown: true, source } });
    const atLeast = (formula1: string | number) => ({ formula1, operator: 'GreaterThanOrEqualTo' });
    expect(shown).toEqual([
      { column: 1, rows, rule: list('党员大会,党课'), alert: null, prompt: '从列表中选，\n或自己填写' },
      {
        column: 2,
        rows,
        rule: { date: atLeast('=DATE(1904,1,2)') },
        alert: 'Warning',
        prompt: '例如 2021-03-05',
      },
      { column: 3, rows, rule: { wholeNumber: atLeast(0) }, alert: 'Warning', prompt: null },
      { column: 4, rows, rule: { decimal: atLeast(0) }, alert: 'Warning', prompt: null },
      { column: 6, rows, rule: list('优秀,合格'), alert: 'Stop', prompt: null },
      { column: 7, rows, rule: list("='选项'!$A$1:$A$40"), alert: null, prompt: null },
      { column: 8, rows, rule: null, alert: null, prompt: '可以不填' },
    ]);
  });

  test('a long list goes to the hidden sheet', () => {
    const [block] = plansOf()['选项']?.blocks ?? [];
    expect(block?.area).toEqual({ top: 1, left: 1, bottom: 40, right: 1 });
    expect(block?.values).toEqual(MANY_CHOICES.map((choice) => [`'${choice}`]));
  });

  test('pairs and texts stay texts; a date is one', () => {
    const pairs = plansOf()['基本信息']?.blocks[0];
    expect(pairs?.values).toEqual([
      ["'项目", "'内容", "'说明"],
      ["'支部", "'第一党支部", "'全称"],
      ["'书记", null, null],
      ["'成立日期", 37_073, "'日期"],
      ["'党员人数", 27, "'@ 开头也是文字"],
    ]);
    expect(pairs?.formats[3]).toEqual(['@', 'yyyy-mm-dd', '@']);
    expect(plansOf()['填写说明']?.blocks[0]?.values.at(-1)).toEqual(["'+1 不是公式"]);
  });
});

describe('what is there already', () => {
  test('a sheet of the same name is never written over, whatever its capitals', () => {
    const template = { title: '', sheets: [{ type: 'text' as const, name: 'Notes', lines: [] }] };
    let failure: unknown;
    try {
      planSheets(template, { ...EMPTY, sheets: ['三会一课', 'NOTES'] });
    } catch (error) {
      failure = error;
    }
    expect(isFailure(failure) && [failure.code, failure.fields]).toEqual([
      'workbook.sheetExists',
      { sheets: 'Notes' },
    ]);
  });

  test('all taken names are told at once', () => {
    expect(() => planSheets(TEMPLATE, { ...EMPTY, sheets: ['空表', '三会一课'] })).toThrow('三会一课、空表');
  });

  test('tables and the sheet of lists get names that are free', () => {
    const plans = plansOf({ sheets: ['选项', '选项2'], names: ['ledger1', 'Ledger3'], date1904: false });
    expect(plans['三会一课']?.table?.name).toBe('Ledger2');
    expect(plans['空表']?.table?.name).toBe('Ledger4');
    expect(plans['选项3']?.veryHidden).toBe(true);
    expect(plans['三会一课']?.validations.at(-2)?.validation.rule).toEqual({
      list: { inCellDropDown: true, source: "='选项3'!$A$1:$A$40" },
    });
  });
});
