import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { DocxFile } from '@/adapters/docx-file';
import { formatRecord } from '@/core/marks';
import { laterLedgerBytes } from '#tests/e2e/later-ledger';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const CHOSEN = 'partyLecture.count';
const LEFT = 'generalMeeting.count';

interface Traced {
  readonly figures: readonly {
    readonly key: string;
    readonly counted?: { readonly period: string; readonly ledgers: readonly { readonly file: string }[] };
  }[];
  readonly ledgers: readonly { readonly file: string }[];
}

describe('figures of one document that were counted from several ledgers', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('report.docx');
  const part = () => folder.path('part.docx');

  beforeAll(async () => {
    await taizhang('report', SAMPLE, '-o', report());
    writeFileSync(folder.path('later.xlsx'), await laterLedgerBytes());
    await taizhang('refresh', report(), folder.path('later.xlsx'), '-o', part(), '--accept', CHOSEN);
  });

  it('are told apart: those that were not written keep their ledger', async () => {
    const { out } = await taizhang('trace', part(), '--json');
    const { figures, ledgers } = JSON.parse(out) as Traced;
    expect(ledgers.map(({ file }) => file)).toEqual(['later.xlsx']);
    const countedOf = (key: string) => figures.find((figure) => figure.key === key)?.counted?.ledgers;
    expect(countedOf(LEFT)?.map(({ file }) => file)).toEqual(['2021年党支部工作台账.xlsx']);
    expect(countedOf(CHOSEN)).toBeUndefined();
  });

  it('say so in words', async () => {
    const { out } = await taizhang('trace', part(), LEFT);
    expect(out).toMatch(
      /上次没有更新，仍是按2021年统计的数，取自 2021年党支部工作台账\.xlsx（[0-9a-f]{12}）/,
    );
  });

  it('have all their ledgers in the annex', async () => {
    await taizhang('annex', part(), '-o', folder.path('annex.docx'));
    const paragraphs = await new DocxFile(
      readFileSync(folder.path('annex.docx')),
      'annex.docx',
    ).readParagraphs();
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['later.xlsx', '2021年党支部工作台账.xlsx']));
    expect(texts.some((text) => text.includes('这次没有更新，仍是按2021年统计的数'))).toBe(true);
  });

  it('are of the new ledger once all is written', async () => {
    await taizhang('refresh', part(), folder.path('later.xlsx'), '-o', folder.path('whole.docx'));
    const { out } = await taizhang('trace', folder.path('whole.docx'), '--json');
    const { figures } = JSON.parse(out) as Traced;
    expect(figures.filter(({ counted }) => counted !== undefined)).toEqual([]);
  });
});

const RELATIONS = 'word/_rels/document.xml.rels';
const RELATION =
  '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item9.xml"/>';

describe('a document merged from reports of different periods', () => {
  const folder = temporaryFolder();
  const merged = () => folder.path('merged.docx');

  beforeAll(async () => {
    await taizhang('report', SAMPLE, '-o', folder.path('year.docx'));
    await taizhang('report', SAMPLE, '--period', '2021Q1', '-o', folder.path('quarter.docx'));
    const [year, quarter] = ['year.docx', 'quarter.docx'].map(
      (name) => new DocxFile(readFileSync(folder.path(name)), name),
    );
    const reading = await quarter?.readRecord();
    if (year === undefined || reading?.state !== 'present') throw new Error('no record');
    const entries = unzipSync(year.toBytes());
    const relations = new TextDecoder().decode(entries[RELATIONS]);
    const added = relations.replace('</Relationships>', `${RELATION}</Relationships>`);
    const record = new TextEncoder().encode(formatRecord(reading.record));
    writeFileSync(
      merged(),
      zipSync({ ...entries, 'customXml/item9.xml': record, [RELATIONS]: new TextEncoder().encode(added) }),
    );
  });

  it('is not updated by itself, and says why', async () => {
    const { out, err, status } = await taizhang('refresh', merged(), SAMPLE, '-o', folder.path('out.docx'));
    expect(status).toBe(0);
    expect(out).toContain('0 处更新');
    expect(err).toMatch(/统计的不是一回事：2021年.*2021年第一季度|统计的不是一回事：2021年第一季度.*2021年/);
  });

  it('is, once its period is told', async () => {
    const { err } = await taizhang(
      'refresh',
      merged(),
      SAMPLE,
      '--period',
      '2021',
      '-o',
      folder.path('told.docx'),
    );
    expect(err).toContain('统计的不是一回事');
    const { out } = await taizhang('trace', folder.path('told.docx'), '--json');
    expect((JSON.parse(out) as Traced).figures.filter(({ counted }) => counted !== undefined)).toEqual([]);
  });
});
