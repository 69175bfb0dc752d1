import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import type { DocumentRecord } from '@/core/marks';
import { laterLedgerBytes } from '#tests/e2e/later-ledger';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const EDITED = 'generalMeeting.count';

describe('a refresh that is reviewed', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('report.docx');
  const later = () => folder.path('later.xlsx');
  const refreshed = () => folder.path('refreshed.docx');

  const open = (path: string) => new DocxFile(readFileSync(path), 'report.docx');

  async function recordOf(path: string): Promise<DocumentRecord> {
    const reading = await open(path).readRecord();
    if (reading.state !== 'present') throw new RangeError(reading.state);
    return reading.record;
  }

  const textsOf = async (path: string) => (await open(path).readMarks()).map(({ tag, text }) => [tag, text]);
  const textOf = async (path: string, key: string) =>
    (await textsOf(path)).find(([tag]) => tag === `fig:${key}`)?.[1];

  beforeAll(async () => {
    await taizhang('report', SAMPLE, '-o', report());
    writeFileSync(later(), await laterLedgerBytes());
    const { status } = await taizhang('refresh', report(), later(), '-o', refreshed());
    expect(status).toBe(0);
  });

  it('says why a number changes: the rows that came and went', async () => {
    const { out } = await taizhang('refresh', report(), later(), '--dry-run');
    expect(out).toContain('党员大会次数');
    expect(out).toContain('2021-12-28  党员大会  通报评议结果');
    expect(out).toMatch(/减少 \d 行\n\s+三会一课!\d+ {2}2021-05-\d\d {2}支委会 .*台账里没有这一行了/);
  });

  it('with --json --why every row is told, and what came less what went is the change', async () => {
    const { out } = await taizhang('refresh', report(), later(), '--dry-run', '--json', '--why');
    const { changes, why } = JSON.parse(out) as {
      readonly changes: readonly { readonly key: string; readonly old: string; readonly new: string }[];
      readonly why: readonly {
        readonly key: string;
        readonly came: readonly object[];
        readonly went: readonly object[];
      }[];
    };
    const counts = why.filter(({ key }) => key.endsWith('Meeting.count'));
    expect(counts.map(({ key }) => key)).toEqual([EDITED, 'groupMeeting.count']);
    for (const { key, came, went } of counts) {
      const change = changes.find((one) => one.key === key);
      expect(came.length - went.length).toBe(Number(change?.new) - Number(change?.old));
    }
  });

  it('without --why its JSON is that of the contract', async () => {
    const { out } = await taizhang('refresh', report(), later(), '--dry-run', '--json');
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['changes', 'written']);
  });

  describe('a number edited by hand', () => {
    const edited = () => folder.path('edited.docx');
    const kept = () => folder.path('kept.docx');

    beforeAll(async () => {
      const document = open(report());
      const mark = (await document.readMarks()).find(({ tag }) => tag === `fig:${EDITED}`);
      await document.applyEdits([{ index: mark?.index ?? -1, text: '9' }]);
      writeFileSync(edited(), document.toBytes());
      const keep = `${EDITED}=上级核定为9次`;
      const { status, err } = await taizhang('refresh', edited(), later(), '-o', kept(), '--keep', keep);
      expect([status, err]).toEqual([0, expect.not.stringContaining('taizhang:')]);
    });

    it('is kept, and the record knows why', async () => {
      expect(await textOf(kept(), EDITED)).toBe('9');
      const figure = (await recordOf(kept())).figures.find(({ key }) => key === EDITED);
      expect(figure?.manual).toMatchObject([{ text: '9', reason: '上级核定为9次' }]);
    });

    it('is told with its reason in every later refresh and trace', async () => {
      const { out } = await taizhang('refresh', kept(), later(), '--dry-run', '--edited', 'overwrite');
      expect(out).toContain('人工口径：上级核定为9次');
      expect((await taizhang('trace', kept(), EDITED)).out).toContain('9  人工口径：上级核定为9次');
    });

    it('is given up where the figure is named', async () => {
      const output = folder.path('given-up.docx');
      const { out } = await taizhang('refresh', kept(), later(), '-o', output, '--accept', '党员大会次数');
      expect(await textOf(output, EDITED)).toBe('7');
      expect(out).toContain('9 → 7  不再按人工口径（上级核定为9次）');
    });

    it('is told with the reason that is just given', async () => {
      const keep = `${EDITED}=上级核定为9次`;
      const { out } = await taizhang('refresh', edited(), later(), '--dry-run', '--keep', keep);
      expect(out).toContain('9 → 7  （未改）  人工口径：上级核定为9次');
    });

    it('stays where it is named without a reason to give up, and what to add is said', async () => {
      const { out } = await taizhang('refresh', edited(), later(), '--dry-run', '--accept', EDITED);
      expect(out).toContain('9 → 7  （未改）  手工改过的先保留；要改用台账的数，请再加 --edited overwrite');
    });

    it.each([
      {
        keep: '党课次数=理由',
        line: 'taizhang: report.docx 里的“党课次数”没有手工改过。只有手工改过的数才能写明理由保留，请去掉这一项。\n',
      },
      { keep: EDITED, line: `taizhang: 选项 --keep 的值“${EDITED}”不对。应为 KEY=REASON。\n` },
    ])('--keep $keep is refused', async ({ keep, line }) => {
      const output = folder.path('never.docx');
      const { status, err } = await taizhang('refresh', report(), later(), '-o', output, '--keep', keep);
      expect([status, err]).toEqual([2, line]);
      expect(existsSync(output)).toBe(false);
    });
  });

  describe('its versions', () => {
    it('are told with their time, ledger and changes', async () => {
      const { out } = await taizhang('versions', refreshed(), '--json');
      const { versions } = JSON.parse(out) as { readonly versions: readonly object[] };
      expect(versions).toMatchObject([
        {
          version: 1,
          action: 'refresh',
          ledgers: [{ file: 'later.xlsx' }],
          before: { ledgers: [{ file: '2021年党支部工作台账.xlsx' }] },
        },
      ]);
      expect((await taizhang('versions', report())).out).toBe('记录里没有以前的版本。\n');
    });

    it('can be restored: the marks say what they said, and no other word changes', async () => {
      const output = folder.path('restored.docx');
      const { status } = await taizhang('restore', refreshed(), '-o', output);
      expect(status).toBe(0);
      expect(await textsOf(output)).toEqual(await textsOf(report()));
      const paragraphs = async (path: string) => (await open(path).readParagraphs()).map(({ text }) => text);
      expect(await paragraphs(output)).toEqual(await paragraphs(report()));
      const { out } = await taizhang('refresh', output, SAMPLE, '--dry-run', '--json');
      const statuses = (JSON.parse(out) as { readonly changes: readonly { readonly status: string }[] })
        .changes;
      expect(new Set(statuses.map(({ status: one }) => one))).toEqual(new Set(['same']));
    });

    it('says which numbers stay, since a hand wrote them', async () => {
      const touched = folder.path('touched.docx');
      const document = open(refreshed());
      const mark = (await document.readMarks()).find(({ tag }) => tag === `fig:${EDITED}`);
      await document.applyEdits([{ index: mark?.index ?? -1, text: '9' }]);
      writeFileSync(touched, document.toBytes());
      const { out } = await taizhang('restore', touched, '--dry-run');
      expect(out).toContain('  党员大会次数  9  手工改过，保留不动\n');
      expect((await taizhang('restore', refreshed(), '--dry-run')).out).not.toContain('手工改过');
    });

    it.each([
      {
        version: '2',
        line: 'taizhang: refreshed.docx 的记录里没有第 2 个版本。用 taizhang versions 查看有哪些版本。\n',
      },
      { version: '0', line: 'taizhang: 选项 --version 的值“0”不对。应为 1 … 10。\n' },
    ])('--version $version is refused', async ({ version, line }) => {
      const output = folder.path('never.docx');
      const { status, err } = await taizhang('restore', refreshed(), '-o', output, '--version', version);
      expect([status, err, existsSync(output)]).toEqual([2, line, false]);
    });
  });

  describe('names of persons', () => {
    const personsIn = async (path: string) =>
      (await recordOf(path)).figures.flatMap(({ rows }) =>
        rows.flatMap(({ persons }) => (persons === '' ? [] : persons)),
      );

    it('are in no record', async () => {
      expect(await personsIn(report())).toEqual([]);
      const record = JSON.stringify(await recordOf(report()));
      expect(record).not.toMatch(/柏云舒|鄢承志/);
      expect((await taizhang('trace', report(), '--json')).out).not.toContain('persons');
    });

    it('are in it once somebody says so, stay there, and go again', async () => {
      const named = folder.path('named.docx');
      await taizhang('report', SAMPLE, '-o', named, '--names', 'yes');
      expect(await personsIn(named)).toContain('贺知新');
      const again = folder.path('named-again.docx');
      await taizhang('refresh', named, later(), '-o', again);
      expect((await recordOf(again)).keepsPersons).toBe(true);
      const without = folder.path('nameless.docx');
      await taizhang('refresh', again, SAMPLE, '-o', without, '--names', 'no');
      expect(await personsIn(without)).toEqual([]);
    });
  });
});
