import fc from 'fast-check';
import { decodeText, escapeAttribute, escapeText, removeForbidden, XmlReader } from '@/core/xml';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const trickyText = fc
  .array(
    fc.constantFrom('<', '>', '&', '"', "'", ']]>', '&amp;', '&#65;', '<!--', '\r\n', '\t', '党', '𠮷', '\0'),
  )
  .map((pieces) => pieces.join(''));

function readBack(xml: string): { text: string; attribute: string | null } {
  const reader = new XmlReader(xml);
  let text = '';
  let attribute: string | null = null;
  while (reader.next()) {
    if (reader.kind === 'text') text += reader.text;
    if (reader.local === 'a') attribute ??= reader.attribute('b');
  }
  return { text, attribute };
}

describe('escaping', () => {
  test.each([
    { title: 'markup becomes references', given: '<a & "b">', expected: '&lt;a &amp; "b"&gt;' },
    { title: 'the end of a CDATA section cannot arise', given: ']]>', expected: ']]&gt;' },
    { title: 'a carriage return survives reading', given: 'a\r\nb', expected: 'a&#13;\nb' },
    { title: 'control characters are left out', given: 'a\u0000\u0008\u001fb\uffffc', expected: 'abc' },
    { title: 'half of a surrogate pair is left out', given: 'a\ud842b\udfb7', expected: 'ab' },
    { title: 'a whole surrogate pair stays', given: '𠮷', expected: '𠮷' },
  ])('$title', ({ given, expected }) => {
    expect(escapeText(given)).toBe(expected);
  });

  test('quotes and white space of an attribute become references', () => {
    expect(escapeAttribute('"1"\t\n<')).toBe('&quot;1&quot;&#9;&#10;&lt;');
  });

  test('any text comes back from an element and from an attribute, but for what XML forbids', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, trickyText), (given) => {
        const xml = `<a b="${escapeAttribute(given)}">${escapeText(given)}</a>`;
        const legal = removeForbidden(given);
        expect(readBack(xml)).toEqual({ text: legal, attribute: legal });
      }),
    );
  });
});

describe('decodeText', () => {
  test.each([
    { title: 'named references', given: '&lt;&gt;&amp;&quot;&apos;', expected: '<>&"\'' },
    { title: 'decimal and hexadecimal references', given: '&#20826;&#x515a;&#x515A;', expected: '党党党' },
    { title: 'a reference is decoded once', given: '&amp;lt;', expected: '&lt;' },
    { title: 'line ends are one line feed', given: 'a\r\nb\rc\nd', expected: 'a\nb\nc\nd' },
    { title: 'an unknown name stays', given: '&nbsp;&LT;', expected: '&nbsp;&LT;' },
    { title: 'a bare ampersand stays', given: 'R&D & more', expected: 'R&D & more' },
    {
      title: 'a code point beyond Unicode stays',
      given: '&#x110000;&#99999999999;',
      expected: '&#x110000;&#99999999999;',
    },
    { title: 'half of a surrogate pair stays a reference', given: '&#xD800;', expected: '&#xD800;' },
  ])('$title', ({ given, expected }) => {
    expect(decodeText(given)).toBe(expected);
  });
});
