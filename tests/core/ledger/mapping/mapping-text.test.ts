import fc from 'fast-check';
import {
  formatMapping,
  IGNORED,
  mappableColumns,
  mappableRoles,
  namesOfRole,
  parseMapping,
  resolveMapping,
  type SheetMapping,
} from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';

const PLACE = { file: '', sheet: 'Sheet1' };
const NOTHING: SheetMapping = { ...PLACE, role: '', headerRow: null, kind: null, columns: [] };
const model = partyBranch.ledger;

describe('a mapping as text', () => {
  it.each<{ title: string; text: string; expected: Partial<SheetMapping>; unreadable?: readonly string[] }>([
    { title: 'a role alone', text: '会议台账', expected: { role: '会议台账' } },
    { title: 'a sheet that is not read', text: '不读', expected: { role: IGNORED } },
    {
      title: 'columns by heading and by letters',
      text: '会议台账；时间=会议时间；C列=会议类型',
      expected: {
        role: '会议台账',
        columns: [
          { heading: '时间', name: '会议时间' },
          { heading: 'C列', name: '会议类型' },
        ],
      },
    },
    {
      title: 'a column that is none',
      text: '会议台账;备注=不用; 序号 = ',
      expected: {
        role: '会议台账',
        columns: [
          { heading: '备注', name: null },
          { heading: '序号', name: null },
        ],
      },
    },
    {
      title: 'heading row and kind, in whatever order and on lines of their own',
      text: '表头第3行\n全是党课\n会议台账',
      expected: { role: '会议台账', headerRow: 3, kind: '党课' },
    },
    {
      title: 'a heading that begins like the word for all rows',
      text: '会议台账；全部是否=备注',
      expected: { role: '会议台账', columns: [{ heading: '全部是否', name: '备注' }] },
    },
    {
      title: 'a second role, and a column without a heading',
      text: '会议台账；党课台账；=会议时间',
      expected: { role: '会议台账' },
      unreadable: ['党课台账', '=会议时间'],
    },
  ])('$title', ({ text, expected, unreadable = [] }) => {
    expect(parseMapping(text, PLACE)).toEqual({ mapping: { ...NOTHING, ...expected }, unreadable });
  });

  const mappings = fc.constantFrom(...mappableRoles(model)).chain((role) =>
    fc.record({
      file: fc.constant(''),
      sheet: fc.constant('Sheet1'),
      role: fc.constant(namesOfRole(role).id),
      headerRow: fc.option(fc.integer({ min: 1, max: 99 })),
      kind: fc
        .option(
          fc.constantFrom(
            ...(role.kinds === undefined ? [null] : (model.vocabularies[role.kinds.vocabulary] ?? [])),
          ),
        )
        .map((term) => term?.id ?? null),
      columns: fc.uniqueArray(
        fc.record({
          heading: fc.constantFrom('时间', 'A列', '内容', 'BC列', '到会'),
          name: fc.option(fc.constantFrom(...mappableColumns(role).map(({ name }) => name))),
        }),
        { selector: ({ heading }) => heading },
      ),
    }),
  );

  it('means the same after it was written and read', () => {
    fc.assert(
      fc.property(mappings, (mapping) => {
        const { mapping: read, unreadable } = parseMapping(formatMapping(mapping, model), PLACE);
        expect(unreadable).toEqual([]);
        expect(resolveMapping(read, model)).toEqual(resolveMapping(mapping, model));
        expect(resolveMapping(read, model).faults).toEqual([]);
      }),
    );
  });

  it('is written in the words people use', () => {
    const columns = [
      { heading: '时间', name: 'heldDate' },
      { heading: 'C列', name: null },
    ];
    const mapping = { ...NOTHING, role: 'meeting', headerRow: 2, kind: 'partyLecture', columns };
    expect(formatMapping(mapping, model)).toBe('会议台账；表头第2行；全是党课；时间=会议时间；C列=不用');
    expect(formatMapping({ ...NOTHING, role: IGNORED }, model)).toBe('不读');
  });
});
