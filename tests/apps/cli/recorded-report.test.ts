import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { loadDocx } from '@/adapters/docx-file/load-docx';
import { addRecordPart } from '@/adapters/docx-file/record/write-record-part';
import { rewritePackage } from '@/adapters/opc-package';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const KEY = 'generalMeeting.count';
const BY_HAND = '  文档里是“9”，写入时是“6”：写入以后被人改过\n';
const DAMAGED = '注意  文档里的台账记录已损坏';

/** The document with one more part that begins like a record and breaks off. */
function withDamagedRecord(bytes: Uint8Array): Uint8Array {
  const { opened, main } = loadDocx(bytes, 'report.docx', null);
  const broken = '<record xmlns="urn:taizhang:record:1"><figures>';
  return rewritePackage(opened.withParts(addRecordPart(opened, main, broken)));
}

describe('a report that is asked for its record', () => {
  const folder = temporaryFolder();
  const [report, edited, twofold] = ['report', 'edited', 'twofold'].map(
    (name) => () => folder.path(`${name}.docx`),
  ) as [() => string, () => string, () => string];

  beforeAll(async () => {
    await taizhang('report', SAMPLE, '-o', report());
    const document = new DocxFile(readFileSync(report()), 'report.docx');
    const mark = (await document.readMarks()).find(({ tag }) => tag === `fig:${KEY}`);
    await document.applyEdits([{ index: mark?.index ?? -1, text: '9' }]);
    writeFileSync(edited(), document.toBytes());
    await taizhang('refresh', edited(), SAMPLE, '-o', twofold(), '--edited', 'overwrite');
    writeFileSync(twofold(), withDamagedRecord(readFileSync(twofold())));
  });

  it('says what a mark says, and that somebody typed it', async () => {
    const { out } = await taizhang('trace', edited(), KEY);
    expect(out).toContain('党员大会次数  9\n');
    expect(out).toContain(BY_HAND);
  });

  it('says so in JSON too, beside what was written', async () => {
    const { out } = await taizhang('trace', edited(), KEY, '--json');
    expect(JSON.parse(out)).toMatchObject({
      figures: [{ key: KEY, text: '6', unexplained: [{ text: '9', from: 'hand' }] }],
    });
  });

  it('says no such thing of what was written, nor of what is kept for a reason', async () => {
    const kept = folder.path('kept.docx');
    await taizhang('refresh', edited(), SAMPLE, '-o', kept, '--keep', `${KEY}=上级核定`);
    for (const path of [report(), kept]) {
      const { out } = await taizhang('trace', path);
      expect(out).not.toContain('写入以后被人改过');
      expect((await taizhang('trace', path, '--json')).out).not.toContain('unexplained');
    }
  });

  it.each([
    { command: 'trace', more: [] },
    { command: 'trace', more: ['--json'] },
    { command: 'versions', more: [] },
    { command: 'annex', more: ['-o', 'annex.docx'] },
    { command: 'restore', more: ['--dry-run'] },
  ])('$command $more tells of a record beside it that can’t be read', async ({ command, more }) => {
    const options = more.map((option) => (option.endsWith('.docx') ? folder.path(option) : option));
    const { status, err } = await taizhang(command, twofold(), ...options);
    expect(status).toBe(0);
    expect(err).toContain(DAMAGED);
    const sound = await taizhang(command, report(), ...options);
    expect(sound.err).not.toContain(DAMAGED);
  });
});
