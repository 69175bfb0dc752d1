import { checkFigures, type Expectation } from '@/core/figures';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { bookOf } from './party-account';

function book(suggestions: Given, resolved: Given) {
  const heading = ['调研时间', '调研课题', '收集意见建议', '已解决'];
  return bookOf(sheet('调研', [heading, [day('2021-03-09'), '甲', suggestions, resolved]]));
}

const [part, whole] = ['research.resolved', 'research.suggestions'];

describe('what must hold between figures', () => {
  it.each<{
    title: string;
    expectation: Expectation;
    suggestions: Given;
    resolved: Given;
    code: string | null;
  }>([
    {
      title: 'a part is not above its whole',
      expectation: { type: 'notAbove', part, whole },
      suggestions: 4,
      resolved: 5,
      code: 'figure.partAboveWhole',
    },
    {
      title: 'a part may be the whole',
      expectation: { type: 'notAbove', part, whole },
      suggestions: 5,
      resolved: 5,
      code: null,
    },
    {
      title: 'what is not known can’t be wrong',
      expectation: { type: 'notAbove', part, whole },
      suggestions: null,
      resolved: 5,
      code: null,
    },
    {
      title: 'two ways to one number agree',
      expectation: { type: 'agree', keys: [part, whole] },
      suggestions: 4,
      resolved: 5,
      code: 'figure.sourcesDisagree',
    },
    {
      title: 'a way that was not gone does not disagree',
      expectation: { type: 'agree', keys: [part, whole] },
      suggestions: 0,
      resolved: 5,
      code: null,
    },
    {
      title: 'nobody knows a figure that is not there',
      expectation: { type: 'agree', keys: ['nothing', whole] },
      suggestions: 4,
      resolved: 5,
      code: null,
    },
    {
      title: 'a share is rounded down',
      expectation: {
        type: 'shareAtMost',
        code: 'rule.excellentShare',
        part,
        whole,
        share: { part: 1, of: 3 },
      },
      suggestions: 5,
      resolved: 2,
      code: 'rule.excellentShare',
    },
    {
      title: 'a share may be reached',
      expectation: {
        type: 'shareAtMost',
        code: 'rule.excellentShare',
        part,
        whole,
        share: { part: 1, of: 3 },
      },
      suggestions: 6,
      resolved: 2,
      code: null,
    },
  ])('$title', ({ expectation, suggestions, resolved, code }) => {
    const findings = checkFigures([expectation], book(suggestions, resolved));
    expect(findings.map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
  });

  it('names both figures, their values and the limit', () => {
    const expectation: Expectation = {
      type: 'shareAtMost',
      code: 'rule.excellentShare',
      part,
      whole,
      share: { part: 1, of: 3 },
    };
    expect(checkFigures([expectation], book(8, 3))).toEqual([
      {
        code: 'rule.excellentShare',
        severity: 'warning',
        file: 'ledger.xlsx',
        sheet: '调研',
        cell: 'A1',
        value: '3',
        fields: { label: '已解决', other: '收集意见建议', otherValue: 8, limit: 2, share: '1/3' },
      },
    ]);
  });
});
