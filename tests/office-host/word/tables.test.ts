import { p, run } from '#tests/adapters/docx-file/build-docx';
import { codeOf, openModel, type OpenModel } from './open-model';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

function open(content: string): OpenModel {
  opened = openModel(content);
  return opened;
}

const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((one) => cell(p(one))).join('')}</w:tr>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
const GRID = table(row(run('月份'), run('次数')), row(run('1月'), run('2')));

async function onTable<Result>(
  work: (first: Word.Table, context: Word.RequestContext) => Result,
): Promise<Result> {
  return await Word.run(async (context) => {
    const result = work(context.document.body.tables.getFirst(), context);
    await context.sync();
    return result;
  });
}

describe('inserting a table', () => {
  test.each([
    {
      title: 'after a paragraph',
      insert: (first: Word.Paragraph) => first.insertTable(1, 2, 'After', [['a', 'b']]),
      expected: '一\na\nb\n二',
    },
    {
      title: 'before a paragraph',
      insert: (first: Word.Paragraph) => first.insertTable(1, 2, 'Before', [['a', 'b']]),
      expected: 'a\nb\n一\n二',
    },
  ])('$title', async ({ insert, expected }) => {
    const { model } = open(p(run('一')) + p(run('二')));
    const inserted = await Word.run(async (context) => {
      const made = insert(context.document.body.paragraphs.getFirst());
      made.load('rowCount,values,style');
      await context.sync();
      return made;
    });
    expect(model.outline()).toBe(expected);
    expect([inserted.rowCount, inserted.values, inserted.style]).toEqual([1, [['a', 'b']], 'Table Grid']);
  });

  test('at the end of the body a paragraph follows it', async () => {
    const { model } = open(p(run('一')));
    await Word.run(async (context) => {
      context.document.body.insertTable(1, 1, 'End', [['a']]);
      await context.sync();
    });
    expect(model.outline()).toBe('一\na\n');
  });

  test('with more values than cells it is refused', async () => {
    open(p(run('一')));
    const insert = Word.run(async (context) => {
      context.document.body.insertTable(1, 1, 'End', [['a', 'b']]);
      await context.sync();
    });
    expect(await codeOf(insert)).toBe('InvalidArgument');
  });
});

describe('a table', () => {
  test('tells its size, values and place', async () => {
    open(p(run('前')) + GRID + p(run('后')));
    const [found, before, after] = await onTable((first) => {
      first.load('rowCount,values,isUniform,headerRowCount,nestingLevel,width');
      const neighbours = [first.getParagraphBefore(), first.getParagraphAfter()] as const;
      neighbours.forEach((neighbour) => neighbour.load('text'));
      return [first, ...neighbours] as const;
    });
    expect([found.toJSON(), before.text, after.text]).toMatchObject([
      {
        rowCount: 2,
        values: [
          ['月份', '次数'],
          ['1月', '2'],
        ],
        isUniform: true,
        headerRowCount: 0,
        nestingLevel: 1,
        width: 100,
      },
      '前',
      '后',
    ]);
  });

  test('takes values, rows, a heading row and a style', async () => {
    const { model } = open(GRID + p(''));
    await onTable((first) => {
      first.getCell(1, 1).value = '3';
      first.addRows('End', 1, [['2月', '4']]);
      first.headerRowCount = 1;
      first.styleBuiltIn = 'PlainTable1';
      first.alignment = 'Centered';
      first.horizontalAlignment = 'Right';
    });
    expect(model.outline()).toBe('月份\n次数\n1月\n3\n2月\n4\n');
    expect(model.bodyXml()).toContain(
      '<w:tblPr><w:tblStyle w:val="PlainTable1"/><w:jc w:val="center"/></w:tblPr>',
    );
    expect(model.bodyXml().match(/<w:jc w:val="right"\/>/g)).toHaveLength(6);
    expect(model.bodyXml().match(/<w:trPr><w:tblHeader\/><\/w:trPr>/g)).toHaveLength(1);
  });

  test('takes the width of a column from any of its cells', async () => {
    const { model } = open(GRID + p(''));
    const [width, other] = await onTable((first) => {
      first.getCell(1, 1).columnWidth = 75;
      const cells = [first.getCell(0, 1), first.getCell(0, 0)] as const;
      cells.forEach((one) => one.load('columnWidth'));
      return cells;
    });
    expect([width.columnWidth, other.columnWidth]).toEqual([75, 50]);
    expect(model.bodyXml()).toContain(
      '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1500"/></w:tblGrid>',
    );
    expect(model.bodyXml().match(/<w:tcW w:w="1500" w:type="dxa"\/>/g)).toHaveLength(2);
  });

  test('a cell that states no width of its own has that of its column', async () => {
    open(GRID.replaceAll('w:w="1000" w:type="dxa"', 'w:w="0" w:type="auto"') + p(''));
    const found = await onTable((first) => {
      const made = first.getCell(0, 1);
      made.load('width,columnWidth');
      return made;
    });
    expect([found.width, found.columnWidth]).toEqual([50, 50]);
  });

  test('a cell’s body takes paragraphs and marks', async () => {
    const { model } = open(GRID + p(''));
    await onTable((first) => {
      const control = first
        .getCell(1, 1)
        .body.paragraphs.getFirst()
        .search('2')
        .getFirst()
        .insertContentControl();
      control.tag = 'fig:a';
      first.getCell(0, 0).body.paragraphs.getFirst().alignment = 'Centered';
    });
    expect(model.outline()).toBe('月份\n次数\n1月\n<fig:a>2</>\n');
  });

  test('a missing cell', async () => {
    open(GRID + p(''));
    expect(await codeOf(onTable((first) => first.getCell(9, 0)))).toBe('ItemNotFound');
    const none = await onTable((first) => {
      const found = first.getCellOrNullObject(9, 0);
      found.load('value');
      return found;
    });
    expect(none.isNullObject).toBe(true);
  });

  test('paragraphs know the cell and table they stand in', async () => {
    open(p(run('前')) + GRID + p(''));
    const found = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        'items/text,items/tableNestingLevel,items/parentTableOrNullObject/rowCount,items/parentTableCellOrNullObject/cellIndex',
      );
      await context.sync();
      return paragraphs.items.map((one) => [
        one.text,
        one.tableNestingLevel,
        one.parentTableCellOrNullObject.isNullObject ? null : one.parentTableCellOrNullObject.cellIndex,
      ]);
    });
    expect(found).toEqual([
      ['前', 0, null],
      ['月份', 1, 0],
      ['次数', 1, 1],
      ['1月', 1, 0],
      ['2', 1, 1],
      ['', 0, null],
    ]);
  });

  test('rows and cells one after the other', async () => {
    open(GRID + p(''));
    const rows = await onTable((first) => {
      first.rows.load('items/values,items/rowIndex,items/cellCount,items/cells/items/value');
      return first.rows;
    });
    expect(
      rows.items.map((one) => [one.rowIndex, one.cellCount, one.cells.items.map(({ value }) => value)]),
    ).toEqual([
      [0, 2, ['月份', '次数']],
      [1, 2, ['1月', '2']],
    ]);
  });

  test('is deleted, row by row or whole', async () => {
    const { model } = open(GRID + p(run('后')));
    await onTable((first) => first.deleteRows(0, 1));
    expect(model.outline()).toBe('1月\n2\n后');
    await onTable((first) => first.delete());
    expect(model.outline()).toBe('后');
  });

  test('gets a control around it and a paragraph behind it', async () => {
    const { model } = open(GRID + p(run('后')));
    const control = await onTable((first) => {
      first.insertParagraph('注', 'After');
      const made = first.insertContentControl();
      made.load('subtype');
      return made;
    });
    expect(control.subtype).toBe('RichTextTable');
    expect(model.outline()).toBe('<>月份\n次数\n1月\n2</>\n注\n后');
  });
});
