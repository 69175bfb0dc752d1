import fc from 'fast-check';
import { formatRecord, parseRecord, type DocumentRecord, type RecordedRow } from '@/core/marks';
import { removeForbidden } from '@/core/xml';

const row = (number: number, more: Partial<RecordedRow> = {}): RecordedRow => ({
  file: '台账.xlsx',
  sheet: '三会一课',
  row: number,
  date: '2021-01-05',
  kind: '党员大会',
  topic: '学习 <讲话> & 讨论',
  fingerprint: '0a1b2c3d4e5',
  persons: '',
  ...more,
});

const SAMPLE: DocumentRecord = {
  writtenAt: '2021-12-20T09:00:00+08:00',
  year: 2021,
  period: '2021',
  branch: null,
  lists: ['附件2　明细表'],
  ledgers: [{ file: '台账.xlsx', sha256: 'ab12' }],
  mappings: [{ file: '', sheet: '记录', text: '会议台账；时间=会议时间' }],
  phrases: [{ label: '办结情况', cases: ['=0 未收到意见建议', '* 已解决{n}项'] }],
  figures: [
    {
      key: 'generalMeeting.count',
      label: '党员大会次数',
      text: '3',
      earlier: ['2', '<一>'],
      value: '3',
      unit: '次',
      definition: '类型=党员大会，2021年内已召开',
      rows: [row(2), row(3), row(7)],
      excluded: [
        { ...row(8, { date: '2020-12-30' }), reason: 'outOfPeriod', detail: '2021' },
        { ...row(9, { date: '2022-01-04' }), reason: 'outOfPeriod', detail: '2021' },
        { ...row(10, { topic: '' }), reason: 'notHeld', detail: '' },
      ],
      shortened: false,
    },
    {
      key: 'allMeetings.count',
      label: '组织生活次数',
      text: '2',
      earlier: [],
      value: '2',
      unit: '',
      definition: '',
      rows: [row(2), row(7)],
      excluded: [],
      shortened: true,
    },
  ],
};

describe('conventions', () => {
  const conventions = [
    { id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' },
    { id: 'of a later version', choice: '<新>', text: '' },
  ];

  test('come back as they were, those of a later version too', () => {
    const record = { ...SAMPLE, conventions };
    expect(parseRecord(formatRecord(record))).toEqual(record);
  });

  test('are not spoken of where all are as usual, as in records of earlier versions', () => {
    const xml = formatRecord(SAMPLE);
    expect([xml.includes('convention'), formatRecord({ ...SAMPLE, conventions: [] })]).toEqual([false, xml]);
    expect(parseRecord(xml)).not.toHaveProperty('conventions');
  });
});

describe('formatRecord', () => {
  const xml = formatRecord(SAMPLE);

  test('writes one element of the record namespace, without declaration and without any other attribute', () => {
    expect(xml.startsWith('<record xmlns="urn:taizhang:record:1"><writtenAt>')).toBe(true);
    expect(xml.match(/\w+="/g)).toEqual(['xmlns="']);
  });

  test('writes no empty element', () => {
    expect(xml).not.toMatch(/<(\w+)><\/\1>|\/>/);
  });

  test('writes a row that several figures share once, and refers to it by place', () => {
    expect(xml.split('<row>').length - 1).toBe(6);
    expect([...xml.matchAll(/<rows>([^<]*)<\/rows>/g)].map((match) => match[1])).toEqual([
      '0-2',
      '3-4',
      '5',
      '0,2',
    ]);
  });

  test('writes text as text', () => {
    expect(xml).toContain('<topic>学习 &lt;讲话&gt; &amp; 讨论</topic>');
  });
});

describe('parseRecord', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }).map(removeForbidden),
    fc.constantFrom('', ' ', '\r\n', '<a>', '&amp;', ']]>', '党支部', '0-5', '\uFEFF'),
  );
  const recordedRow = fc.record({
    file: fc.constantFrom('a.xlsx', 'b.xlsx'),
    sheet: text,
    row: fc.nat(5),
    date: fc.constantFrom('', '2021-01-05', '2021-09'),
    kind: text,
    topic: text,
    fingerprint: text,
    persons: text,
  });
  const exclusion = fc
    .tuple(recordedRow, fc.constantFrom('notHeld', 'duplicate'), fc.constantFrom('', 'B7'))
    .map(([fallen, reason, detail]) => ({ ...fallen, reason, detail }));
  const mapping = fc.record({ file: text, sheet: text, text });
  const told = fc.record({
    writtenAt: text,
    year: fc.nat(9999),
    period: text,
    branch: fc.option(text),
    lists: fc.array(text),
    ledgers: fc.array(fc.record({ file: text, sha256: text })),
    phrases: fc.array(fc.record({ label: text, cases: fc.array(text) })),
    figures: fc.array(
      fc.record({
        key: text,
        label: text,
        text,
        earlier: fc.array(text),
        value: fc.json(),
        unit: text,
        definition: text,
        rows: fc.array(recordedRow),
        excluded: fc.array(exclusion),
        shortened: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  });

  const scope = fc.record({
    writtenAt: text,
    year: fc.nat(9999),
    period: text,
    branch: fc.option(text),
    ledgers: fc.array(fc.record({ file: text, sha256: text })),
  });

  // Of a document written before there were any mappings, or to which nobody said anything.
  const record: fc.Arbitrary<DocumentRecord> = fc
    .tuple(told, fc.array(mapping), fc.array(fc.option(scope), { maxLength: 4 }))
    .map(([rest, mappings, scopes]) => ({
      ...rest,
      keepsPersons: true as const,
      ...(mappings.length === 0 ? {} : { mappings }),
      figures: rest.figures.map((figure, index) => {
        const counted = scopes[index] ?? null;
        return counted === null ? figure : { ...figure, counted };
      }),
    }));

  test('gives back any record that was formatted', () => {
    fc.assert(
      fc.property(record, (given) => {
        expect(parseRecord(formatRecord(given))).toEqual(given);
      }),
    );
  });

  test('gives back a record that an Office program has written anew in its own way', () => {
    const rewritten = formatRecord(SAMPLE)
      .replace('<record xmlns=', '<?xml version="1.0"?>\n<r:record xmlns:r=')
      .replaceAll(/<(\/?)(?=[a-z])(?!r:record)/gi, '<$1r:')
      .replaceAll(/><r:(?=row|figure|ledger)/g, '>\n  <r:')
      .replace('党员大会次数', '<![CDATA[党员大会]]>&#x6B21;<!-- -->数');
    expect(parseRecord(rewritten)).toEqual(SAMPLE);
  });

  test('gives back a record of which an Office program has written some rows and figures anew', () => {
    const rewritten = formatRecord(SAMPLE)
      .replace('<row>', '<row xmlns:x="urn:x"><x:note/>')
      .replace('<date>2020-12-30</date>', '<date><![CDATA[2020-12-30]]></date>')
      .replace('<figure>', '\n  <figure >')
      .replace('</rows><figures>', '\n</rows><other xmlns="urn:x"><figures/></other><figures>')
      .replace('</record>', '<rows><row><number>1</number></row></rows></record>');
    expect(parseRecord(rewritten)).toEqual(SAMPLE);
  });

  test.each([
    { title: 'nothing', given: '' },
    { title: 'no XML', given: '{"year":2021}' },
    { title: 'another root', given: '<figures xmlns="urn:taizhang:record:1"/>' },
    { title: 'another namespace', given: formatRecord(SAMPLE).replace(':record:1', ':record:2') },
    { title: 'no year', given: formatRecord(SAMPLE).replace('<year>2021</year>', '') },
    { title: 'a year that is no number', given: formatRecord(SAMPLE).replace('>2021<', '>this year<') },
    { title: 'a row without number', given: formatRecord(SAMPLE).replace('<number>2</number>', '') },
    { title: 'a reference past the last row', given: formatRecord(SAMPLE).replace('0-2', '0-6') },
    { title: 'a reference backwards', given: formatRecord(SAMPLE).replace('0-2', '2-0') },
    { title: 'a reference that is no number', given: formatRecord(SAMPLE).replace('0-2', '0;2') },
    { title: 'a DOCTYPE', given: `<!DOCTYPE record>${formatRecord(SAMPLE)}` },
  ])('$title is no record', ({ given }) => {
    expect(parseRecord(given)).toBeNull();
  });

  test('never throws, whatever the text', () => {
    const whole = formatRecord(SAMPLE);
    const cut = fc.nat(whole.length).map((length) => whole.slice(0, length));
    const patch = fc.record({
      start: fc.nat(whole.length),
      length: fc.nat(20),
      text: fc.oneof(fc.string(), fc.constantFrom('<', '>', '&', '</row>', '<row>', '9')),
    });
    const mutated = fc
      .array(patch, { minLength: 1, maxLength: 3 })
      .map((patches) =>
        patches.reduce(
          (xml, { start, length, text: inserted }) =>
            xml.slice(0, start) + inserted + xml.slice(start + length),
          whole,
        ),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut, mutated), (xml) => {
        expect(() => parseRecord(xml)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
