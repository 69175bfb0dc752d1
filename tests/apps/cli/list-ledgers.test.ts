import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listLedgers } from '@/apps/cli/list-ledgers';
import { temporaryFolder } from './run';

describe('the ledgers of a folder', () => {
  const folder = temporaryFolder();
  const write = (path: string) => {
    mkdirSync(dirname(folder.path(path)), { recursive: true });
    writeFileSync(folder.path(path), '');
  };

  it.each([
    {
      title: 'are known by their endings, whatever the case',
      given: ['1.xlsx', '2.xlsm', '3.xls', '4.et', '5.ods', '6.csv', '7.XLSX', '8.docx', '9.txt', 'xlsx'],
      expected: ['1.xlsx', '2.xlsm', '3.xls', '4.et', '5.ods', '6.csv', '7.XLSX'],
    },
    {
      title: 'stand in subfolders too, sorted by their paths',
      given: ['乙.xlsx', '一支部/三会一课.xlsx', '一支部/2021/党课.csv', '甲.xlsx'],
      expected: ['一支部/2021/党课.csv', '一支部/三会一课.xlsx', '乙.xlsx', '甲.xlsx'],
    },
    {
      title: 'are no locks, drafts, hidden files or replaced ones',
      given: [
        '~$a.xlsx',
        '.~a.xlsx',
        '.a.xlsx',
        'a.xlsx.tmp',
        'a.bak.xlsx',
        'a.bak2.csv',
        '.old/a.xlsx',
        'bak.xlsx',
      ],
      expected: ['bak.xlsx'],
    },
  ])('$title', async ({ title, given, expected }) => {
    for (const path of given) write(join(title, path));
    expect(await listLedgers(folder.path(title))).toEqual(expected);
  });

  it('leave out a folder inside, but never all of it', async () => {
    for (const path of ['except/a.xlsx', 'except/out/b.xlsx', 'except/output/c.xlsx']) write(path);
    const list = (except: string) => listLedgers(folder.path('except'), { except: folder.path(except) });
    expect(await list('except/out')).toEqual(['a.xlsx', 'output/c.xlsx']);
    expect(await list('except')).toEqual(['a.xlsx', 'out/b.xlsx', 'output/c.xlsx']);
  });

  it('are not those that links lead to, outside or round in a circle', async () => {
    for (const path of ['linked/inside/a.xlsx', 'outside/secret.xlsx']) write(path);
    symlinkSync(folder.path('outside'), folder.path('linked/away'));
    symlinkSync(folder.path('outside/secret.xlsx'), folder.path('linked/secret.xlsx'));
    symlinkSync(folder.path('linked'), folder.path('linked/inside/circle'));
    symlinkSync(folder.path('linked'), folder.path('desk'));
    expect(await listLedgers(folder.path('linked'))).toEqual(['inside/a.xlsx']);
    expect(await listLedgers(folder.path('desk'))).toEqual(['inside/a.xlsx']);
  });

  it('are not listed in part', async () => {
    await expect(listLedgers(folder.path('nowhere'))).rejects.toMatchObject({
      code: 'file.unreadable',
      fields: { file: 'nowhere' },
    });
  });
});
