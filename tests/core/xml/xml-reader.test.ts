import fc from 'fast-check';
import { XmlError, XmlReader } from '@/core/xml';

interface Piece {
  readonly kind: string;
  readonly raw: string;
  readonly depth: number;
}

function readAll(xml: string): Piece[] {
  const reader = new XmlReader(xml);
  const pieces: Piece[] = [];
  while (reader.next()) {
    pieces.push({ kind: reader.kind, raw: xml.slice(reader.start, reader.end), depth: reader.depth });
  }
  return pieces;
}

function reasonOf(xml: string): string | null {
  try {
    readAll(xml);
    return null;
  } catch (error) {
    if (error instanceof XmlError) return error.reason;
    throw error;
  }
}

describe('pieces', () => {
  test('every kind of piece is found with its exact place and depth', () => {
    const xml = '<?xml version="1.0"?>\n<a x=">"><!-- <b> --><b/>text<![CDATA[<c>]]></a >';
    expect(readAll(xml)).toEqual([
      { kind: 'instruction', raw: '<?xml version="1.0"?>', depth: 0 },
      { kind: 'text', raw: '\n', depth: 0 },
      { kind: 'open', raw: '<a x=">">', depth: 0 },
      { kind: 'comment', raw: '<!-- <b> -->', depth: 1 },
      { kind: 'empty', raw: '<b/>', depth: 1 },
      { kind: 'text', raw: 'text', depth: 1 },
      { kind: 'cdata', raw: '<![CDATA[<c>]]>', depth: 1 },
      { kind: 'close', raw: '</a >', depth: 0 },
    ]);
  });

  test('the text of a CDATA section is not decoded', () => {
    const reader = new XmlReader('<a><![CDATA[1 < 2 &amp; 3]]></a>');
    reader.next();
    reader.next();
    expect(reader.text).toBe('1 < 2 &amp; 3');
  });

  test('a byte order mark before the root is passed over', () => {
    expect(readAll('\uFEFF<a/>')).toEqual([{ kind: 'empty', raw: '<a/>', depth: 0 }]);
  });

  test('the pieces of any well-formed text put together are the text', () => {
    const leaf = fc.constantFrom('text', '<b/>', '<!-- - -->', '<![CDATA[]]]]>', '<?p i?>', '<c d="/>"/>');
    const element = fc.array(leaf).map((children) => `<a:e xmlns:a="urn:a">${children.join('')}</a:e>`);
    fc.assert(
      fc.property(fc.array(element), (children) => {
        const xml = `<root>${children.join('')}</root>`;
        expect(
          readAll(xml)
            .map((piece) => piece.raw)
            .join(''),
        ).toBe(xml);
      }),
    );
  });
});

describe('names and namespaces', () => {
  function namesOf(xml: string): string[] {
    const reader = new XmlReader(xml);
    const names: string[] = [];
    while (reader.next())
      if (reader.local !== '') names.push(`${reader.kind} {${reader.namespace}}${reader.local}`);
    return names;
  }

  test('a declaration holds for its element and what stands in it, an inner one hides it', () => {
    expect(
      namesOf('<p:a xmlns:p="urn:1"><b xmlns="urn:2"><p:c xmlns:p="urn:3"/><p:d/></b><e/></p:a>'),
    ).toEqual([
      'open {urn:1}a',
      'open {urn:2}b',
      'empty {urn:3}c',
      'empty {urn:1}d',
      'close {urn:2}b',
      'empty {}e',
      'close {urn:1}a',
    ]);
  });

  test('an undeclared prefix is in no namespace', () => {
    expect(namesOf('<p:a/>')).toEqual(['empty {}a']);
  });

  test('a word xmlns outside a tag declares nothing', () => {
    expect(namesOf('<a>xmlns="urn:1"<b/></a>')).toEqual(['open {}a', 'empty {}b', 'close {}a']);
  });
});

describe('attributes', () => {
  const open = (xml: string): XmlReader => {
    const reader = new XmlReader(xml);
    reader.next();
    return reader;
  };

  test('values are decoded, in either kind of quotes', () => {
    const reader = open(`<a one="1 &lt; 2" two='"'\n three = "a\tb"/>`);
    expect(['one', 'two', 'three', 'four'].map((name) => reader.attribute(name))).toEqual([
      '1 < 2',
      '"',
      'a b',
      null,
    ]);
  });

  test('an attribute without prefix is in no namespace, one with prefix in its own', () => {
    const reader = open('<a xmlns="urn:1" xmlns:p="urn:2" b="plain" p:b="prefixed"/>');
    expect([reader.attribute('b'), reader.attribute('b', 'urn:2'), reader.attribute('b', 'urn:1')]).toEqual([
      'plain',
      'prefixed',
      null,
    ]);
  });

  test('an attribute that cannot be read is a fault of the text', () => {
    expect(() => open('<a b=c/>').attribute('b')).toThrow(XmlError);
  });
});

describe('what is no well-formed XML', () => {
  test.each([
    {
      title: 'a DOCTYPE, whatever it declares',
      given: '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      expected: 'DOCTYPE is not allowed',
    },
    { title: 'an element left open', given: '<a><b></b>', expected: 'unclosed element' },
    { title: 'tags that cross', given: '<a><b></a></b>', expected: 'closing tag without its opening tag' },
    { title: 'a closing tag alone', given: '</a>', expected: 'closing tag without its opening tag' },
    { title: 'a tag cut off', given: '<a><b x="', expected: 'unclosed tag' },
    { title: 'a tag inside a tag', given: '<a <b/>', expected: 'unclosed tag' },
    { title: 'a comment cut off', given: '<a><!-- </a>', expected: 'unclosed comment' },
    { title: 'a CDATA section cut off', given: '<a><![CDATA[ </a>', expected: 'unclosed cdata' },
    { title: 'an instruction cut off', given: '<a><?p </a>', expected: 'unclosed instruction' },
    { title: 'text after the root', given: '<a/>text', expected: 'text outside the root element' },
    { title: 'a tag without a name', given: '<a>< b></a>', expected: 'tag without a name' },
    {
      title: 'a closing tag with attributes',
      given: '<a></a b="c">',
      expected: 'closing tag with more than its name',
    },
  ])('$title', ({ given, expected }) => {
    expect(reasonOf(given)).toBe(expected);
  });

  test('any text is either read or refused with an XmlError', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      'a',
      'xmlns',
      ':',
      ' ',
      '<!',
      '--',
      '?',
      '[CDATA[',
      ']]>',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect([null, expect.any(String)]).toContainEqual(reasonOf(pieces.join('')));
      }),
    );
  });

  test.each([
    { title: 'open angle brackets', given: '<'.repeat(200_000) },
    { title: 'open quotes', given: `<a ${'b="c'.repeat(100_000)}` },
    { title: 'attributes without values', given: `<a xmlns ${'b '.repeat(200_000)}/>` },
    { title: 'one long name', given: `<${'a'.repeat(500_000)}` },
    { title: 'white space in a tag', given: `<a xmlns b${' '.repeat(500_000)}>` },
    { title: 'deep nesting', given: '<a>'.repeat(200_000) },
    { title: 'ampersands', given: `<a>${'&#'.repeat(200_000)}</a>b` },
  ])('a long text of $title is refused at once', ({ given }) => {
    expect(reasonOf(given)).not.toBeNull();
  });
});
