import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const folder = temporaryFolder();

function settingsFile(name: string, content: unknown): string {
  const path = folder.path(name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Told {
  readonly figures: Record<string, { readonly value: unknown; readonly definition: string }>;
  readonly reminders: readonly { readonly rule: string; readonly message: string }[];
}

async function told(...argv: readonly string[]): Promise<Told> {
  return JSON.parse((await taizhang('figures', SAMPLE, '--json', ...argv)).out) as Told;
}

describe('--settings', () => {
  it('counts and reminds as its file says', async () => {
    const file = settingsFile('first.json', {
      conventions: { repeats: 'all' },
      reminders: { 'makeUp.owed': 'off' },
    });
    const [usual, chosen] = [await told(), await told('--settings', file)];
    const lectures = ({ figures }: Told) => figures['partyLecture.count']?.value;
    expect([lectures(usual), lectures(chosen)]).toEqual([5, 10]);
    expect(chosen.figures['partyLecture.count']?.definition).toBe(
      '类型=党课，2021年内已召开，几处记的同一次都计',
    );
    expect(usual.reminders.map(({ rule }) => rule)).toEqual(['makeUp.owed']);
    expect(chosen.reminders).toEqual([]);
  });

  it('a reminder’s sentence is that of the settings', async () => {
    const file = settingsFile('same.json', { conventions: { lifeMeetingYear: 'same' } });
    const { reminders } = await told('--settings', file);
    expect(reminders.find(({ rule }) => rule === 'organizationLifeMeeting.yearly')).toEqual({
      rule: 'organizationLifeMeeting.yearly',
      period: '2021',
      message: '2021年报告中没有本年度组织生活会（每年至少召开1次）。',
    });
  });

  it.each([
    {
      content: '甲',
      line: '设置文件 bad.json 读不懂。应为 JSON，分 conventions（口径）和 reminders（提醒）两组，每项写名称和取值。',
    },
    {
      content: { conventions: { hiddenRow: 'skip' } },
      line: /^设置文件 bad\.json 里的“hiddenRow”不认识。可用的有：severalKinds .* hiddenRows .*。$/,
    },
    {
      content: { conventions: { hiddenRows: 'no' } },
      line: '设置文件 bad.json 里“hiddenRows”的值“no”不对。可用的有：count skip。',
    },
    {
      content: { reminders: { 'partyLecture.quarterly': 'weekly' } },
      line: '设置文件 bad.json 里“partyLecture.quarterly”的值“weekly”不对。可用的有：quarter month halfYear year off。',
    },
  ])('$content is refused in one line', async ({ content, line }) => {
    const { status, out, err } = await taizhang(
      'check',
      SAMPLE,
      '--settings',
      settingsFile('bad.json', content),
    );
    expect([status, out]).toEqual([2, '']);
    const said = /^taizhang: (.*)\n$/.exec(err)?.[1];
    if (typeof line === 'string') expect(said).toBe(line);
    else expect(said).toMatch(line);
  });

  it('a file that is not there is none', async () => {
    const { status, err } = await taizhang('check', SAMPLE, '--settings', folder.path('none.json'));
    expect([status, err]).toEqual([2, 'taizhang: 找不到 none.json。请检查文件名和路径。\n']);
  });
});

describe('a report that was written by other conventions', () => {
  const report = () => folder.path('report.docx');
  const again = () => folder.path('again.docx');

  beforeAll(async () => {
    const file = settingsFile('first.json', { conventions: { repeats: 'all' } });
    await taizhang('report', SAMPLE, '-o', report(), '--settings', file);
  });

  it('is refreshed by them, and that is said', async () => {
    const { status, err } = await taizhang('refresh', report(), SAMPLE, '-o', again());
    expect([status, err]).toEqual([0, '说明  按报告原来的口径设置刷新：几处记的同一次活动：都计。\n']);
    expect(readFileSync(again()).equals(readFileSync(report()))).toBe(true);
  });

  it.each([
    {
      title: 'of reminders only',
      content: { reminders: {} },
      code: '按报告原来的口径设置刷新',
      changed: false,
    },
    { title: 'as usual', content: { conventions: {} }, code: '现在按默认口径刷新', changed: true },
    {
      title: 'otherwise',
      content: { conventions: { repeats: 'all', hiddenRows: 'skip' } },
      code: '现在按“几处记的同一次活动：都计；隐藏的行：不计”刷新',
      changed: false,
    },
  ])('unless told otherwise: $title', async ({ content, code, changed }) => {
    const file = settingsFile('other.json', content);
    const { out, err } = await taizhang(
      'refresh',
      report(),
      SAMPLE,
      '-o',
      again(),
      '--settings',
      file,
      '--json',
    );
    const { changes } = JSON.parse(out) as { changes: readonly { key: string; status: string }[] };
    expect(err).toContain(code);
    expect(changes.find(({ key }) => key === 'partyLecture.count')?.status).toBe(
      changed ? 'changed' : 'same',
    );
    const reading = await new DocxFile(readFileSync(again()), 'again.docx').readRecord();
    expect(reading.state === 'present' && (reading.record.conventions ?? []).map(({ id }) => id)).toEqual(
      changed ? [] : Object.keys(content.conventions ?? { repeats: '' }),
    );
  });
});
