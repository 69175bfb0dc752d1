import {
  readLedger,
  type Ledger,
  type TableTemplate,
  type TemplateColumn,
  type TemplateValue,
} from '@/core/ledger';
import { FIGURES_ROLE } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import { template, type TableName } from '@/packs/party-branch/template';
import { accountOfTemplate, readBack } from './sample-account';

const MODEL = { ...partyBranch.ledger, roles: [...partyBranch.ledger.roles, FIGURES_ROLE] };

const ROLES: Readonly<Record<TableName, string>> = {
  meetings: 'meeting',
  lectures: 'lecture',
  lifeMeetings: 'lifeMeeting',
  appraisal: 'appraisal',
  research: 'research',
  suggestions: 'suggestion',
  roster: 'roster',
  figures: 'figures',
};

const tablesOf = (filled: ReturnType<typeof template>): readonly TableTemplate[] =>
  filled.sheets.filter((sheet) => sheet.type === 'table');

async function read(filled: ReturnType<typeof template>): Promise<Ledger> {
  return readLedger([await readBack(filled)], MODEL);
}

/** A believable entry, another one in each row; `choice` goes through the drop-down list. */
function entryFor({ heading, format, choices }: TemplateColumn, row: number): TemplateValue {
  if (choices !== undefined) return choices[row % choices.length] ?? null;
  if (format === 'date') return { year: 2021, month: (row % 12) + 1, day: 8 };
  if (heading === '实到人数') return 20;
  if (format === 'count' || format === 'measure') return heading === '应到人数' ? 22 : 2;
  if (heading.includes('年度')) return '2020';
  if (heading === '入党时间') return '2001-07';
  return heading === '备注' ? null : `${heading}${String(row + 1)}`;
}

function filledTemplate(): ReturnType<typeof template> {
  const rows = Object.fromEntries(
    tablesOf(template(2021))
      .filter(({ name }) => name !== '指标')
      .map((table) => {
        const longest = Math.max(...table.columns.map(({ choices }) => choices?.length ?? 1));
        const count = longest * 2;
        return [
          table.name,
          Array.from({ length: count }, (_, row) => table.columns.map((column) => entryFor(column, row))),
        ];
      }),
  );
  const plain = template(2021);
  return {
    ...plain,
    sheets: plain.sheets.map((sheet) =>
      sheet.type === 'table' ? { ...sheet, rows: rows[sheet.name] ?? [] } : sheet,
    ),
  };
}

describe('a blank workbook', () => {
  let ledger: Ledger;

  beforeAll(async () => {
    ledger = await read(template(2021));
  });

  it('is read back as one nobody has filled in', () => {
    expect(ledger.findings.map(({ code }) => code)).toEqual(['ledger.empty']);
  });

  it('has a sheet for every role', () => {
    const roles = Object.fromEntries(
      ledger.sources.flatMap(({ sheets }) => sheets).map(({ name, role }) => [name, role]),
    );
    expect(roles).toEqual({
      填写说明: 'other',
      基本信息: 'profile',
      ...Object.fromEntries(
        tablesOf(template(2021)).map(({ name }, index) => [name, Object.values(ROLES)[index]]),
      ),
    });
    expect(new Set(Object.values(roles))).toEqual(
      new Set([...MODEL.roles.map(({ role }) => role), 'profile', 'other']),
    );
  });

  it('has no column its role does not know', () => {
    const unknown = ledger.tables.flatMap(({ sheet, columns }) =>
      columns.filter(({ name }) => name === null).map(({ heading }) => `${sheet}: ${heading}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each([2021, 2024])('tells its year: %i', async (year) => {
    expect((await read(template(year))).year).toBe(year);
  });

  it('asks for every profile text of the pack, with a hint each', () => {
    const pairs = template(2021).sheets.find((sheet) => sheet.type === 'pairs');
    expect(pairs?.rows.map(({ name }) => name)).toEqual(
      partyBranch.ledger.profile.entries.map(({ label }) => label),
    );
    expect(pairs?.rows.filter(({ hint }) => hint === '')).toEqual([]);
  });
});

describe('a filled workbook', () => {
  let ledger: Ledger;

  beforeAll(async () => {
    ledger = await read(filledTemplate());
  });

  it('gives findings only for meetings that say themselves that they were not held', () => {
    const others = ledger.findings.filter(({ code }) => code !== 'row.notHeld');
    expect(others.map(({ code, sheet, cell, value }) => `${code} ${sheet}!${cell} ${value}`)).toEqual([]);
    expect(new Set(ledger.findings.map(({ value }) => value))).toEqual(new Set(['取消', '延期']));
  });

  it('reads every row, its kind from every choice of the list', () => {
    const filled = tablesOf(filledTemplate());
    for (const { sheet, records } of ledger.tables) {
      expect(records).toHaveLength(filled.find(({ name }) => name === sheet)?.rows.length ?? -1);
    }
    const kindsOf = (role: string) =>
      new Set(
        ledger.tables
          .filter((table) => table.role === role)
          .flatMap(({ records }) => records.flatMap(({ kinds }) => kinds)),
      );
    const idsOf = (vocabulary: string) => (MODEL.vocabularies[vocabulary] ?? []).map(({ id }) => id);
    expect(kindsOf('meeting')).toEqual(new Set(idsOf('meetingKinds').slice(0, 5)));
    expect(kindsOf('lifeMeeting')).toEqual(new Set(idsOf('meetingKinds').slice(5)));
    expect(kindsOf('appraisal')).toEqual(new Set(idsOf('grades')));
    expect(kindsOf('suggestion')).toEqual(new Set(idsOf('resolutions')));
    expect(kindsOf('roster')).toEqual(new Set(['fullMember', 'probationaryMember']));
  });
});

describe('a figure defined by the choices of the figures sheet', () => {
  const columns = tablesOf(template(2021)).find(({ name }) => name === '指标')?.columns ?? [];
  const choicesOf = (heading: string) => columns.find((column) => column.heading === heading)?.choices ?? [];
  const definition = (name: string, reducer: string, format: string | null) => {
    const column = reducer === '取单元格' ? '三会一课!A1' : '实到人数';
    return [
      name,
      '三会一课',
      reducer.includes('日期') ? [reducer, null] : [reducer, column],
      null,
      null,
      format,
      null,
    ].flat();
  };

  it('is understood, whatever is chosen', async () => {
    const definitions = [
      ...choicesOf('统计方式').map((reducer) => definition(reducer, reducer, null)),
      ...choicesOf('格式').map((format) => definition(format, '计数', format)),
    ];
    const { figures: book, findings } = await accountOfTemplate(template(2021, { figures: definitions }));
    expect(findings).toEqual([]);
    expect(definitions.length).toBeGreaterThan(15);
    expect(definitions.filter(([name]) => book.get(String(name)) === null)).toEqual([]);
  });
});
