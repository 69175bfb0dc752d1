import { Failure } from '@/core/failure';
import { readSources, type Workbook } from '@/core/ledger';

const workbook = (file: string, sha256: string): Workbook => ({ file, sha256, sheets: [], names: [] });
const damaged = (file: string): Failure => new Failure('file.damaged', { file });
const read = (given: readonly (Workbook | Error)[]) =>
  readSources(given, (one) => ('sheets' in one ? Promise.resolve(one) : Promise.reject(one)));
const [first, second, copy] = [workbook('甲', '1'), workbook('乙', '2'), workbook('甲的副本', '1')];

test.each([
  { title: 'nothing', given: [], workbooks: [], failures: [] },
  { title: 'each in its turn', given: [first, second], workbooks: [first, second], failures: [] },
  { title: 'the same content once', given: [first, copy, second], workbooks: [first, second], failures: [] },
  {
    title: 'the others where some fail, and why each does',
    given: [damaged('丙'), first, damaged('丁'), second],
    workbooks: [first, second],
    failures: [damaged('丙'), damaged('丁')],
  },
])('it reads $title', async ({ given, workbooks, failures }) => {
  expect(await read(given)).toEqual({ workbooks, failures });
});

test.each([new RangeError('a fault of ours'), new DOMException('stopped', 'AbortError')])(
  'what is no failure of a file ends the whole: %s',
  async (error) => {
    await expect(read([first, error, second])).rejects.toBe(error);
  },
);
