import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isLedgerName } from '@/apps/cli/is-ledger-name';
import { listLedgers } from '@/apps/cli/list-ledgers';
import { watchLedgers } from '@/apps/server/watch-ledgers';
import { until } from './ask';
import { afterTest, temporaryFolder } from './open-server';

const LEDGER = '三会一课.xlsx';

/** What a watcher of a folder has told so far: names that were saved, `+` in front of new ones, `-` of gone ones. */
async function watchedFolder(given: { readonly sweep?: number } = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, LEDGER), '5');
  const told: string[] = [];
  const end = await watchLedgers({
    folder,
    isLedgerName,
    listLedgers,
    onSaved: (ledger, _savedAt, isNew) => void told.push(`${isNew ? '+' : ''}${ledger}`),
    isToRetry: () => false,
    onListed: () => undefined,
    onGone: (ledger) => void told.push(`-${ledger}`),
    ...given,
  });
  afterTest(end);
  await until(() => told.length > 0);
  const path = (name: string) => join(folder, name);
  return { folder, told, path, more: (count: number) => until(() => told.length > count) };
}

type Path = (name: string) => string;

/** Each as its program does it; the last step leaves the ledger with other content. */
const SAVES: readonly { readonly title: string; readonly save: (path: Path) => Promise<void> | void }[] = [
  { title: 'writing in place', save: (path) => writeFileSync(path(LEDGER), '6, in place') },
  {
    title: 'Excel: a new file, the old one moved aside, the new one moved there, the old one deleted',
    save: (path) => {
      writeFileSync(path('5A3B7C00'), '6, by Excel');
      renameSync(path(LEDGER), path('1F2E3D4C.tmp'));
      renameSync(path('5A3B7C00'), path(LEDGER));
      rmSync(path('1F2E3D4C.tmp'));
    },
  },
  {
    title: 'the same over a slow network',
    save: async (path) => {
      writeFileSync(path('5A3B7C00'), '6, slowly');
      renameSync(path(LEDGER), path('1F2E3D4C.tmp'));
      await wait(300);
      renameSync(path('5A3B7C00'), path(LEDGER));
      await wait(100);
      rmSync(path('1F2E3D4C.tmp'));
    },
  },
  {
    title: 'LibreOffice: a new file moved over the old one',
    save: (path) => {
      writeFileSync(path('lu81hf2.tmp'), '6, by LibreOffice');
      renameSync(path('lu81hf2.tmp'), path(LEDGER));
    },
  },
  {
    title: 'in several pieces',
    save: async (path) => {
      writeFileSync(path(LEDGER), '6');
      await wait(10);
      writeFileSync(path(LEDGER), '6, in');
      await wait(10);
      writeFileSync(path(LEDGER), '6, in pieces');
    },
  },
];

describe('a folder of ledgers', () => {
  it('waits for the end of what does not tell where it ends', async () => {
    const { told, path, more } = await watchedFolder();
    for (const piece of ['日期,类型', '\n2021-01-05,党员大会', '\n2021-02-05,党课']) {
      appendFileSync(path('乙.csv'), piece);
      await wait(400);
    }
    expect(told).toEqual([`+${LEDGER}`]);
    await more(1);
    expect(told).toEqual([`+${LEDGER}`, '+乙.csv']);
  });

  it.each(SAVES)('tells once of a ledger saved by $title', async ({ save }) => {
    const { told, path, more } = await watchedFolder();
    await save(path);
    await more(1);
    await wait(200);
    expect(told).toEqual([`+${LEDGER}`, LEDGER]);
  });

  it('does not tell of what programs keep beside a ledger, or of other files', async () => {
    const { told, path, more } = await watchedFolder();
    mkdirSync(path('.taizhang'));
    for (const name of [
      '~$三会一课.xlsx',
      '.~三会一课.xlsx',
      '三会一课.bak.xlsx',
      '说明.docx',
      '.taizhang/a.xlsx',
    ])
      writeFileSync(path(name), 'x');
    writeFileSync(path('乙.csv'), '7');
    await more(1);
    await wait(200);
    expect(told).toEqual([`+${LEDGER}`, '+乙.csv']);
  });

  it('tells of ledgers in folders that come later, and of those that go', async () => {
    const { told, path, more } = await watchedFolder();
    mkdirSync(path('一支部'));
    await wait(100);
    writeFileSync(path('一支部/台账.xls'), '7');
    await more(1);
    rmSync(path(LEDGER));
    await more(2);
    expect(told).toEqual([`+${LEDGER}`, '+一支部/台账.xls', `-${LEDGER}`]);
  });

  it('looks at everything now and then, for drives that tell nothing', async () => {
    const { told, path, more } = await watchedFolder({ sweep: 100 });
    rmSync(path(LEDGER));
    await more(1);
    writeFileSync(path(LEDGER), '6');
    await more(2);
    expect(told).toEqual([`+${LEDGER}`, `-${LEDGER}`, `+${LEDGER}`]);
  });

  it('that is not there is told', async () => {
    const folder = join(temporaryFolder(), 'none');
    const watching = watchLedgers({
      folder,
      isLedgerName,
      listLedgers,
      onSaved: () => undefined,
      onGone: () => undefined,
      isToRetry: () => false,
      onListed: () => undefined,
    });
    await expect(watching).rejects.toMatchObject({ code: 'serve.noFolder', fields: { folder } });
  });
});
