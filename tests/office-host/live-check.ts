/*
 * Checks the guesses of guesses.md in real Office. Paste it into a new snippet of Script Lab in Word or in Excel, with
 * an empty document open, and run it: one line for each guess, with what was assumed and what was found. It leaves the
 * document as empty as it was. `live-check.test.ts` runs it against the simulator, where all must be as assumed.
 */
{
  interface LiveCheck<Place, Context> {
    readonly about: string;
    readonly assumed: string;
    /** `place` is there for this check alone. */
    readonly find: (place: Place, context: Context) => Promise<string>;
  }
  type WordCheck = LiveCheck<Word.Paragraph, Word.RequestContext>;
  type ExcelCheck = LiveCheck<Excel.Worksheet, Excel.RequestContext>;

  const codeOf = (error: unknown): string => String((error as { readonly code?: unknown }).code ?? error);

  /** The code of the error a batch ends with, or `no error`. */
  const outcomeOf = (batch: Promise<unknown>): Promise<string> => batch.then(() => 'no error', codeOf);

  const called = <Value>(
    start: (done: (result: Office.AsyncResult<Value>) => void) => void,
  ): Promise<Value> =>
    new Promise((resolve, reject) => {
      start(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(Object.assign(new Error(error.message), { code: error.code }));
      });
    });

  const markIn = (paragraph: Word.Paragraph): Word.ContentControl =>
    paragraph.insertText('甲', 'End').insertContentControl();

  const wordChecks: readonly WordCheck[] = [
    {
      about: 'between two paragraphs in body.text',
      assumed: '"\\r"',
      async find(paragraph, context) {
        paragraph.insertText('甲', 'End');
        paragraph.insertParagraph('乙', 'After');
        const { body } = context.document;
        body.load('text');
        await context.sync();
        return JSON.stringify(body.text.slice(body.text.indexOf('甲') + 1, body.text.indexOf('乙')));
      },
    },
    {
      about: 'failed batch: what was done before the failing action',
      assumed: 'ItemNotFound, stays done',
      async find(paragraph, context) {
        const { contentControls } = context.document;
        paragraph.insertText('甲', 'End');
        contentControls.getByTag('no such tag').getFirst().clear();
        const code = await outcomeOf(context.sync());
        paragraph.load('text');
        await context.sync();
        return `${code}, ${paragraph.text === '甲' ? 'stays done' : 'is undone'}`;
      },
    },
    {
      about: 'null object: a method called on it',
      assumed: 'ItemNotFound',
      find(_, context) {
        context.document.contentControls.getByTag('no such tag').getFirstOrNullObject().clear();
        return outcomeOf(context.sync());
      },
    },
    {
      about: 'deleted object: a property set on it',
      assumed: 'ItemNotFound',
      async find(paragraph, context) {
        const extra = paragraph.insertParagraph('乙', 'After');
        extra.load('text');
        await context.sync();
        extra.delete();
        await context.sync();
        extra.alignment = 'Centered';
        return outcomeOf(context.sync());
      },
    },
    {
      about: 'expand: whether `expand` alone loads the scalars',
      assumed: 'text is there',
      async find(paragraph, context) {
        paragraph.insertText('甲', 'End');
        paragraph.load({ expand: 'font' });
        await context.sync();
        return outcomeOf(Promise.resolve().then(() => paragraph.text)).then((code) =>
          code === 'no error' ? 'text is there' : code,
        );
      },
    },
    {
      about: '$none: what it loads of a collection',
      assumed: '1 item, PropertyNotLoaded',
      async find(paragraph, context) {
        const control = markIn(paragraph);
        control.tag = 'fig:a';
        await context.sync();
        const loaded = { marks: context.document.contentControls.getByTag('fig:a') };
        loaded.marks.load('$none');
        await context.sync();
        const { items } = loaded.marks;
        const code = await outcomeOf(Promise.resolve().then(() => items[0]?.text));
        return `${items.length} item, ${code}`;
      },
    },
    {
      about: 'placeholder: text of a mark that is cleared, and its placeholder',
      assumed: '"Click or tap here to enter text." "Click or tap here to enter text."',
      async find(paragraph, context) {
        const control = markIn(paragraph);
        control.clear();
        control.load('text,placeholderText');
        await context.sync();
        return `${JSON.stringify(control.text)} ${JSON.stringify(control.placeholderText)}`;
      },
    },
    {
      about: 'replace: text and bold of a mark of a bold and a plain run',
      assumed: '"新" true',
      async find(paragraph, context) {
        const first = paragraph.insertText('旧', 'End');
        const both = first.expandTo(paragraph.insertText('的', 'End'));
        const control = both.insertContentControl();
        first.font.bold = true;
        await context.sync();
        control.insertText('新', 'Replace');
        control.load('text,font/bold');
        await context.sync();
        return `${JSON.stringify(control.text)} ${control.font.bold}`;
      },
    },
    {
      about: 'line break: what `insertText` makes of one',
      assumed: '"甲\\u000b乙"',
      async find(paragraph, context) {
        paragraph.insertText('甲\n乙', 'End');
        paragraph.load('text');
        await context.sync();
        return JSON.stringify(paragraph.text);
      },
    },
    {
      about: 'text put at the end of a paragraph that ends with a mark: the text of the mark',
      assumed: '"甲乙"',
      async find(paragraph, context) {
        const control = markIn(paragraph);
        paragraph.insertText('乙', 'End');
        control.load('text');
        await context.sync();
        return JSON.stringify(control.text);
      },
    },
    {
      about: 'a mark around a whole paragraph: its kind',
      assumed: 'RichTextParagraphs',
      async find(paragraph, context) {
        const control = paragraph.insertContentControl();
        control.load('subtype');
        await context.sync();
        return control.subtype;
      },
    },
    {
      about: 'a tag of 65 signs',
      assumed: 'InvalidArgument',
      find(paragraph, context) {
        markIn(paragraph).tag = 'x'.repeat(65);
        return outcomeOf(context.sync());
      },
    },
    {
      about: 'locks: writing into a mark with cannotEdit',
      assumed: 'AccessDenied',
      async find(paragraph, context) {
        const control = markIn(paragraph);
        control.cannotEdit = true;
        await context.sync();
        control.insertText('乙', 'Replace');
        const code = await outcomeOf(context.sync());
        control.cannotEdit = false;
        await context.sync();
        return code;
      },
    },
    {
      about: 'locks: deleting a mark with cannotDelete',
      assumed: 'AccessDenied',
      async find(paragraph, context) {
        const control = markIn(paragraph);
        control.cannotDelete = true;
        await context.sync();
        control.delete(false);
        const code = await outcomeOf(context.sync());
        control.cannotDelete = false;
        await context.sync();
        return code;
      },
    },
    {
      about: 'the order of marks, one within another',
      assumed: 'outer inner next',
      async find(paragraph, context) {
        const inner = markIn(paragraph);
        inner.tag = 'inner';
        const outer = paragraph.insertContentControl();
        outer.tag = 'outer';
        paragraph.insertParagraph('乙', 'After').insertContentControl().tag = 'next';
        const { contentControls } = context.document;
        contentControls.load('items/tag');
        await context.sync();
        return contentControls.items.map(({ tag }) => tag).join(' ');
      },
    },
    {
      about: 'a search for 256 signs',
      assumed: 'SearchStringInvalidOrTooLong',
      find(_, context) {
        context.document.body.search('x'.repeat(256)).load('items/text');
        return outcomeOf(context.sync());
      },
    },
    {
      about: 'custom XML: whether a part is there at once',
      assumed: '1 part',
      async find() {
        const { customXmlParts } = Office.context.document;
        const xml = '<check xmlns="urn:taizhang:live-check">1</check>';
        await called<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xml, done));
        const parts = await called<Office.CustomXmlPart[]>((done) =>
          customXmlParts.getByNamespaceAsync('urn:taizhang:live-check', done),
        );
        await Promise.all(parts.map((part) => called((done) => part.deleteAsync(done))));
        return `${parts.length} part`;
      },
    },
  ];

  const excelChecks: readonly ExcelCheck[] = [
    {
      about: 'failed batch: what was done before the failing action',
      assumed: 'ItemNotFound, stays done',
      async find(sheet, context) {
        const cell = sheet.getRange('A1');
        cell.values = [['甲']];
        context.workbook.worksheets.getItem('no such sheet').activate();
        const code = await outcomeOf(context.sync());
        cell.load('values');
        await context.sync();
        return `${code}, ${cell.values[0]?.[0] === '甲' ? 'stays done' : 'is undone'}`;
      },
    },
    {
      about: 'null object: a method called on it',
      assumed: 'ItemNotFound',
      find(_, context) {
        context.workbook.worksheets.getItemOrNullObject('no such sheet').activate();
        return outcomeOf(context.sync());
      },
    },
    {
      about: 'deleted object: a property set on it',
      assumed: 'ItemNotFound',
      async find(_, context) {
        const extra = context.workbook.worksheets.add();
        extra.load('name');
        await context.sync();
        extra.delete();
        await context.sync();
        extra.showGridlines = false;
        return outcomeOf(context.sync());
      },
    },
    {
      about: 'event: what a write of two cells in one batch tells',
      assumed: 'A1 RangeEdited Local, B2 RangeEdited Local',
      async find(sheet, context) {
        const told: string[] = [];
        sheet.onChanged.add(({ address, changeType, source }) => {
          told.push([address, changeType, source].join(' '));
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B2').values = [[2]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return told.join(', ');
      },
    },
    {
      about: 'what becomes of written texts',
      assumed: '[7,"007",44260,true,0.5]',
      async find(sheet, context) {
        const cells = sheet.getRange('A1:E1');
        cells.values = [['007', "'007", '2021-3-5', 'TRUE', '50%']];
        cells.load('values');
        await context.sync();
        return JSON.stringify(cells.values[0]);
      },
    },
    {
      about: 'the format of a cell that a date was written into',
      assumed: 'mm-dd-yy',
      async find(sheet, context) {
        const cell = sheet.getRange('A1');
        cell.values = [['2021-01-06']];
        cell.load('numberFormat');
        await context.sync();
        return String(cell.numberFormat[0]?.[0]);
      },
    },
    {
      about: 'the values of a whole column',
      assumed: 'null',
      async find(sheet, context) {
        const column = sheet.getRange('A:A');
        column.load('values');
        await context.sync();
        return JSON.stringify(column.values);
      },
    },
    {
      about: 'used range of values where a cell only has a format',
      assumed: 'null object',
      async find(sheet, context) {
        sheet.getRange('C3').numberFormat = [['0.00']];
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        await context.sync();
        return used.isNullObject ? 'null object' : used.address;
      },
    },
    {
      about: 'a sheet name with a slash, and one that is taken',
      assumed: 'InvalidArgument, ItemAlreadyExists',
      async find(sheet, context) {
        const { worksheets } = context.workbook;
        sheet.load('name');
        worksheets.add('a/b');
        const slash = await outcomeOf(context.sync());
        sheet.load('name');
        await context.sync();
        worksheets.add(sheet.name);
        return `${slash}, ${await outcomeOf(context.sync())}`;
      },
    },
    {
      about: 'writing into a protected sheet',
      assumed: 'AccessDenied',
      async find(sheet, context) {
        sheet.protection.protect();
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        return outcomeOf(context.sync());
      },
    },
  ];

  const inWord = (check: WordCheck): Promise<string> =>
    Word.run(async (context) => {
      const { body } = context.document;
      const paragraph = body.insertParagraph('', 'End');
      await context.sync();
      const found = await check
        .find(paragraph, context)
        .catch((error: unknown) => `failed: ${codeOf(error)}`);
      body.clear();
      await context.sync();
      return found;
    });

  const inExcel = (check: ExcelCheck): Promise<string> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      const found = await check.find(sheet, context).catch((error: unknown) => `failed: ${codeOf(error)}`);
      sheet.delete();
      await context.sync();
      return found;
    });

  const tell = ({ about, assumed }: { about: string; assumed: string }, found: string): void => {
    const verdict = found === assumed ? 'as assumed' : 'DIFFERENT';
    console.log(`${verdict} | ${about}: ${found}${found === assumed ? '' : ` (assumed: ${assumed})`}`);
  };

  const run = async (): Promise<void> => {
    const { host } = await Office.onReady();
    if (host === Office.HostType.Word) for (const check of wordChecks) tell(check, await inWord(check));
    else for (const check of excelChecks) tell(check, await inExcel(check));
    console.log('done');
  };

  void run();
}
