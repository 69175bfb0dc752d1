import { proposeMapping, readLedger, type SheetMapping } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet } from '#tests/samples/grid-workbook';

const model = partyBranch.ledger;
const SHEET = sheet('会议记录', [
  ['某某支部会议记录'],
  ['日子', '会议类型', '会议内容', '', '党员人数'],
  [day('2021-03-05'), '党员大会', '学习', '甲'],
  [day('2021-04-05'), '支委会', '', '乙', 5],
]);
const NONE = { own: [], given: [] };

function said(more: Partial<SheetMapping>): { readonly own: []; readonly given: readonly SheetMapping[] } {
  const mapping = { file: '', sheet: '会议记录', role: 'meeting', headerRow: null, kind: null, columns: [] };
  return { own: [], given: [{ ...mapping, ...more }] };
}

function matchedUnder(role: string, proposal: ReturnType<typeof proposeMapping>) {
  return proposal.roles.find((choice) => choice.role === role)?.matched;
}

describe('how a table is understood', () => {
  it('is proposed with its headings, what stands under them, and the likeliest role', () => {
    const proposal = proposeMapping('a.xlsx', SHEET, model, NONE);
    expect(proposal).toMatchObject({
      file: 'a.xlsx',
      sheet: '会议记录',
      role: 'meeting',
      headerRow: 2,
      kind: null,
    });
    expect(proposal.columns).toEqual([
      { heading: '日子', letters: 'A', samples: ['2021-03-05', '2021-04-05'] },
      { heading: '会议类型', letters: 'B', samples: ['党员大会', '支委会'] },
      { heading: '会议内容', letters: 'C', samples: ['学习'] },
      { heading: 'D列', letters: 'D', samples: ['甲', '乙'] },
      { heading: '党员人数', letters: 'E', samples: ['5'] },
    ]);
    expect(matchedUnder('meeting', proposal)).toEqual([null, 'kind', 'topic', null, null]);
    expect(matchedUnder('roster', proposal)).toEqual([null, null, null, null, null]);
  });

  it('offers every role with its columns and kinds, in the words people use', () => {
    const { roles } = proposeMapping('a.xlsx', SHEET, model, NONE);
    expect(roles.map(({ label }) => label)).toEqual([
      '会议台账',
      '签到明细',
      '党课台账',
      '生活会台账',
      '民主评议台账',
      '调研台账',
      '意见建议台账',
      '党员名册',
      '其他台账',
    ]);
    expect(roles[0]?.names[0]).toEqual({ name: 'heldDate', label: '会议时间' });
    expect(roles[0]?.kinds[0]).toEqual({ id: 'generalMeeting', label: '党员大会' });
  });

  it('looks at another heading row where it is asked to', () => {
    const proposal = proposeMapping('a.xlsx', SHEET, model, NONE, 3);
    expect(proposal.headerRow).toBe(3);
    expect(proposal.columns[2]).toEqual({ heading: '学习', letters: 'C', samples: [] });
  });

  it.each([
    { title: 'what was said', given: said({ kind: '党课' }), role: 'meeting', kind: 'partyLecture' },
    { title: 'that it is not read', given: said({ role: 'ignore' }), role: 'ignore', kind: null },
    {
      title: 'that it is a ledger of something else',
      given: said({ role: 'other' }),
      role: 'other',
      kind: null,
    },
  ])('begins with $title', ({ given, role, kind }) => {
    expect(proposeMapping('a.xlsx', SHEET, model, given)).toMatchObject({ role, kind });
  });

  it('is read as proposed, when somebody agrees', () => {
    const { role, headerRow, columns, roles } = proposeMapping('a.xlsx', SHEET, model, NONE);
    const matched = roles.find((choice) => choice.role === role)?.matched ?? [];
    const agreed: SheetMapping = {
      file: '',
      sheet: '会议记录',
      role,
      headerRow,
      kind: null,
      columns: columns.map(({ heading }, index) => ({
        heading,
        name: index === 0 ? 'heldDate' : (matched[index] ?? null),
      })),
    };
    const workbook = { file: 'a.xlsx', sha256: '', sheets: [SHEET], names: [] };
    const ledger = readLedger([workbook], model, { mappings: { said: [agreed], recorded: [] } });
    expect(ledger.tables[0]?.records.map(({ kinds }) => kinds)).toEqual([
      ['generalMeeting'],
      ['committeeMeeting'],
    ]);
    expect(ledger.findings).toEqual([]);
  });
});
