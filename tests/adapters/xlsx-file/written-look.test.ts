import exceljs from 'exceljs';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { openPackage } from '@/adapters/opc-package';
import type { TableTemplate, TemplateColumn, WorkbookTemplate } from '@/core/ledger';
import { MANY_CHOICES, MEETINGS, TEMPLATE } from './sample-template';

async function load(template: WorkbookTemplate): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await writeWorkbook(template)).slice().buffer);
  return workbook;
}

describe('a written workbook is good to fill', () => {
  test('the first sheet is shown first', async () => {
    const { views } = await load(TEMPLATE);
    expect(views).toMatchObject([{ firstSheet: 0, activeTab: 0 }]);
  });

  test('a table covers heading and rows, has a name of its own and stripes', async () => {
    const opened = openPackage(await writeWorkbook(TEMPLATE), { file: '台账.xlsx' });
    const tables = [1, 2].map((number) => opened.text(`xl/tables/table${String(number)}.xml`));
    const attribute = (xml: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1];
    expect(tables.map((xml) => attribute(xml, 'displayName'))).toEqual(['Ledger3', 'Ledger4']);
    expect(tables.map((xml) => attribute(xml, 'ref'))).toEqual(['A2:H7', 'A1:A2']);
    expect(tables[0]).toContain('name="主题 &amp; 内容_x000a_（简要）"');
    expect(tables[0]).toContain('showRowStripes="1"');
    expect(tables[0]).not.toContain('Total');
  });

  test('title and heading stay in view and come again on every page', async () => {
    const workbook = await load(TEMPLATE);
    const sheets = workbook.worksheets.slice(0, TEMPLATE.sheets.length);
    const frozen = sheets.map(({ views: [view] }) => (view?.state === 'frozen' ? view.ySplit : 0));
    expect(frozen).toEqual([0, 1, 2, 1]);
    expect(sheets.map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual([undefined, '1:1', '1:2', '1:1']);
  });

  test('wide sheets are printed across on A4, all of them one page wide with page numbers', async () => {
    const { worksheets } = await load(TEMPLATE);
    expect(worksheets.map(({ pageSetup }) => pageSetup.orientation).slice(0, 4)).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(worksheets[2]?.pageSetup).toMatchObject({
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(worksheets[2]?.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  test('columns are as wide as asked for', async () => {
    const { worksheets } = await load(TEMPLATE);
    expect(worksheets[2]?.columns.map(({ width }) => width)).toEqual([
      14.71, 13.71, 9.71, 8.71, 40.71, 10.71, 12.71, 12.71,
    ]);
  });

  test('empty rows have the formats of filled ones', async () => {
    const { worksheets } = await load(TEMPLATE);
    const formats = (row: number) =>
      MEETINGS.columns.map((_, index) => worksheets[2]?.getCell(row, index + 1).numFmt ?? 'General');
    expect(formats(3)).toEqual(['@', 'yyyy-mm-dd', '0', 'General', '@', '@', '@', '@']);
    expect(formats(7)).toEqual(formats(3));
  });

  test('rows with long texts are higher, and free to grow further', async () => {
    const opened = openPackage(await writeWorkbook(TEMPLATE), { file: '台账.xlsx' });
    const rows = [
      ...opened
        .text('xl/worksheets/sheet3.xml')
        .matchAll(/<row r="(\d+)"( ht="(\d+)")?( customHeight="1")?/g),
    ];
    expect(rows.map(([, row, , height = 'auto', fixed]) => `${String(row)} ${height}${fixed ?? ''}`)).toEqual(
      ['1 36 customHeight="1"', '2 30 customHeight="1"', '3 112', '4 22', '5 auto', '6 auto', '7 auto'],
    );
  });

  interface ValidationCase {
    readonly title: string;
    readonly given: Omit<TemplateColumn, 'heading' | 'width'>;
    readonly expected: object | undefined;
  }
  test.each<ValidationCase>([
    { title: 'a text is not checked', given: { format: 'text' }, expected: undefined },
    {
      title: 'a hint is shown',
      given: { format: 'text', hint: '两行\n提示' },
      expected: { type: 'any', showInputMessage: true, promptTitle: '栏目', prompt: '两行_x000a_提示' },
    },
    {
      title: 'a list is offered and others allowed',
      given: { format: 'text', choices: ['甲', '乙'] },
      expected: { type: 'list', formulae: ['"甲,乙"'], allowBlank: true },
    },
    {
      title: 'a strict list refuses others',
      given: { format: 'text', choices: ['甲', '乙'], strict: true },
      expected: {
        type: 'list',
        formulae: ['"甲,乙"'],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: '请从列表中选择',
        error: '“栏目”只能填写下拉列表中的内容。',
      },
    },
    {
      title: 'a long list stands in a sheet of its own',
      given: { format: 'text', choices: MANY_CHOICES },
      expected: { type: 'list', formulae: ['选项!$A$1:$A$40'], allowBlank: true },
    },
    {
      title: 'a list with a comma stands in a sheet of its own',
      given: { format: 'text', choices: ['甲,乙', '丙'] },
      expected: { type: 'list', formulae: ['选项!$A$1:$A$2'], allowBlank: true },
    },
    {
      title: 'a date is asked for, other entries after a warning',
      given: { format: 'date' },
      expected: {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [new Date(Date.UTC(1900, 2, 1))],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: '请核对',
        error: '“栏目”请填写日期，例如 2021-03-05。',
      },
    },
    {
      title: 'an integer is asked for',
      given: { format: 'count' },
      expected: {
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: '请核对',
        error: '“栏目”请填写整数。',
      },
    },
    {
      title: 'a number is asked for',
      given: { format: 'measure' },
      expected: {
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: '请核对',
        error: '“栏目”请填写数字。',
      },
    },
  ])('$title', async ({ given, expected }) => {
    const columns = [{ heading: '栏目', width: 12, ...given }];
    const sheet: TableTemplate = {
      type: 'table',
      name: '表',
      title: null,
      columns,
      rows: [['甲']],
      emptyRows: 2,
    };
    const { worksheets } = await load({ title: '', sheets: [sheet] });
    const validationOf = (address: string) =>
      worksheets[0]?.getCell(address).dataValidation as object | undefined;
    expect(validationOf('A1')).toBeUndefined();
    expect(validationOf('A2')).toEqual(expected);
    expect(validationOf('A4')).toEqual(expected);
    expect(validationOf('A5')).toBeUndefined();
  });
});
