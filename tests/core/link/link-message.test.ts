import { Failure } from '@/core/failure';
import {
  carriedFailure,
  readAboutLink,
  readCarriedFailure,
  readLinkedLedgers,
  readSnapshotHead,
  readUnreadLedger,
  type SnapshotHead,
} from '@/core/link';

const HEAD: SnapshotHead = {
  ledger: '三会一课.xlsx',
  source: 'file',
  digest: 'ab',
  takenAt: '2022-01-10T02:00:00.000Z',
  year: 2021,
  period: '2021',
  branch: null,
  sequence: 3,
};
const UNREAD = { ledger: '乙.xlsx', failure: { code: 'file.damaged', fields: { file: '乙.xlsx' } } };

describe('messages of the live link', () => {
  it.each([
    { title: 'about', read: readAboutLink, value: { link: true, needsCode: false } },
    { title: 'ledgers', read: readLinkedLedgers, value: { store: 's', ledgers: [HEAD], unread: [UNREAD] } },
    { title: 'a snapshot', read: readSnapshotHead, value: HEAD },
    { title: 'an unread ledger', read: readUnreadLedger, value: UNREAD },
    { title: 'a failure', read: readCarriedFailure, value: UNREAD.failure },
  ])('$title comes as it was sent', ({ read, value }) => {
    expect(read(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    { title: 'no JSON', read: readSnapshotHead, text: '<!doctype html>' },
    {
      title: 'a head without its number',
      read: readSnapshotHead,
      text: JSON.stringify({ ...HEAD, sequence: -1 }),
    },
    {
      title: 'a source nobody knows',
      read: readSnapshotHead,
      text: JSON.stringify({ ...HEAD, source: 'air' }),
    },
    { title: 'a code nobody knows', read: readCarriedFailure, text: '{"code":"x","fields":{}}' },
    {
      title: 'fields that are no fields',
      read: readCarriedFailure,
      text: '{"code":"internal","fields":[[]]}',
    },
    { title: 'a list that is none', read: readLinkedLedgers, text: '{"store":"s","ledgers":{},"unread":[]}' },
    { title: 'a list of no store', read: readLinkedLedgers, text: '{"ledgers":[],"unread":[]}' },
    { title: 'a link that is no truth', read: readAboutLink, text: '{"link":"yes","needsCode":true}' },
  ])('$title is no message', ({ read, text }) => {
    expect(read(text)).toBeNull();
  });

  it('carries a failure that is foreseen, and of others only that there was one', () => {
    const foreseen = new Failure('file.encrypted', { file: '甲.xlsx' });
    expect(carriedFailure(foreseen)).toEqual({ code: 'file.encrypted', fields: { file: '甲.xlsx' } });
    const other = new Failure('usage.invalidValue', { value: '张三' });
    expect(carriedFailure(other)).toEqual({ code: 'internal', fields: { message: 'usage.invalidValue' } });
  });
});
