import { DocxFile } from '@/adapters/docx-file';
import type { Audit } from '@/core/audit';
import { auditedReport, readAll } from '../audit-samples';
import { AFTER, BEFORE, deskOf } from '../state/open-report';
import { newDesk, NOTHING_ASKED } from './open-account';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await auditedReport();
});

const opened = () => new DocxFile(new Uint8Array(bytes), '总结.docx');
const told = ({ findings }: Audit) =>
  findings.map(({ code, text, mark, fix }) => [code, text, mark, fix?.text]);

const RATE = ['audit.rateDiffers', '95%', null, '96%'];

test('before any ledger was read a document is compared with itself and its record', async () => {
  const audit = await newDesk().audit(await readAll(opened()));
  expect(told(audit)).toEqual([['audit.couldBeLive', '2', null, '2'], RATE]);
  expect(audit).toMatchObject({ year: 2021, period: '2021', mismatch: null });
});

test('with a ledger also with its figures, and a mark is named', async () => {
  const audit = await (await deskOf(AFTER)).audit(await readAll(opened()));
  expect(told(audit)).toEqual([
    ['audit.markOutdated', '2', 0, '3'],
    ['audit.oldValue', '2', null, '3'],
    ['audit.figureDiffers', '4', null, '2'],
    RATE,
  ]);
});

test.each([
  { title: 'another year', asked: { year: 2020 }, ledger: '2020年' },
  { title: 'another period', asked: { period: '2021H1' }, ledger: '2021年上半年' },
])('figures of $title are not compared, which is told', async ({ asked, ledger }) => {
  const desk = await deskOf(BEFORE);
  await desk.ask({ ...NOTHING_ASKED, ...asked });
  const audit = await desk.audit(await readAll(opened()));
  expect(audit.mismatch).toEqual({ ledger, document: '2021年' });
  expect(told(audit)).toEqual([['audit.couldBeLive', '2', null, '2'], RATE]);
});

test('what the record lets stand is told with its reason', async () => {
  const document = await readAll(opened());
  const [, finding] = (await newDesk().audit(document)).findings;
  if (document.record === null || finding === undefined) throw new Error('no record, or no finding');
  const { code, text, sentence } = finding;
  const accepted = [{ code, text, sentence, reason: '按月平均', at: '2022-01-10T02:00:00.000Z' }];
  const audit = await newDesk().audit({ ...document, record: { ...document.record, accepted } });
  expect(audit.findings.map((one) => one.accepted)).toEqual([null, '按月平均']);
});
