import { OfficeNotes } from '@/adapters/office-notes';
import { isFailure } from '@/core/failure';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { COMMON_API_ID } from '#tests/office-host/transports';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord | null = null;
afterEach(() => {
  word?.close();
  word = null;
});

const blank = () => wordFile(p(run('前')));

test('a text is kept in the document from one session to the next, until it is taken out', async () => {
  word = await openWord(blank(), { settings: { other: '"甲"' } });
  const notes = new OfficeNotes();
  expect(notes.read('联动')).toBeNull();
  await notes.write('联动', '乙');
  const { settings } = word.model;
  expect(settings).toEqual({ other: '"甲"', 联动: '"乙"' });
  word.close();
  word = await openWord(blank(), { settings });
  expect(new OfficeNotes().read('联动')).toBe('乙');
  await new OfficeNotes().write('联动', null);
  expect(word.model.settings).toEqual({ other: '"甲"' });
});

test('where Word does not take it, so it is told', async () => {
  word = await openWord(blank());
  Object.assign(word.commonApi, { [COMMON_API_ID.saveSettings]: () => ({ Error: 5005 }) });
  const outcome = await new OfficeNotes()
    .write('联动', '甲')
    .then(String, (error: unknown) => isFailure(error));
  expect(outcome).toBe(true);
});
