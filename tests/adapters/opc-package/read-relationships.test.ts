import { createPackage, openPackage, readRelationships, relationshipsPartOf } from '@/adapters/opc-package';
import { failureOf } from './failure-of';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function packageOf(parts: Readonly<Record<string, string>>) {
  const encoder = new TextEncoder();
  const entries = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return openPackage(createPackage(new Map(entries)), { file: 'report.docx' });
}

test.each([
  { title: 'the package', given: '', expected: '_rels/.rels' },
  { title: 'the package, with a slash', given: '/', expected: '_rels/.rels' },
  { title: 'a part', given: 'word/document.xml', expected: 'word/_rels/document.xml.rels' },
])('relationships of $title stand in $expected', ({ given, expected }) => {
  expect(relationshipsPartOf(given)).toBe(expected);
});

describe('targets', () => {
  test.each([
    { title: 'relative to the part', target: 'styles.xml', expected: 'word/styles.xml' },
    { title: 'one folder up', target: '../customXml/item1.xml', expected: 'customXml/item1.xml' },
    { title: 'above the root stays at the root', target: '../../../item1.xml', expected: 'item1.xml' },
    { title: 'absolute', target: '/word/styles.xml', expected: 'word/styles.xml' },
    { title: 'with a fragment', target: './styles.xml#here', expected: 'word/styles.xml' },
    { title: 'with entities', target: 'a&amp;b.xml', expected: 'word/a&b.xml' },
    { title: 'escaped where the part is not', target: '%E5%85%9A.xml', expected: 'word/党.xml' },
    { title: 'escaped like the part', target: 'x%20y.xml', expected: 'word/x%20y.xml' },
    { title: 'escaped wrongly', target: '%E5%.xml', expected: 'word/%E5%.xml' },
  ])('$title', ({ target, expected }) => {
    const opened = packageOf({
      'word/_rels/document.xml.rels': `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="urn:t" Target="${target}"/></Relationships>`,
      'word/党.xml': '',
      'word/x%20y.xml': '',
    });
    expect(readRelationships(opened, '/word/document.xml')).toEqual([
      { id: 'rId1', type: 'urn:t', target: expected, external: false },
    ]);
  });
});

test('an external target stays as written, whatever prefix the tags have', () => {
  const opened = packageOf({
    '_rels/.rels': `<r:Relationships xmlns:r="${NAMESPACE}"><r:Relationship Id="a" Type="urn:t" Target="http://example.invalid/../x" TargetMode="External"></r:Relationship></r:Relationships>`,
  });
  expect(readRelationships(opened, '')).toEqual([
    { id: 'a', type: 'urn:t', target: 'http://example.invalid/../x', external: true },
  ]);
});

test('a part without relationships part has none', () => {
  expect(readRelationships(packageOf({ 'a.xml': '' }), 'a.xml')).toEqual([]);
});

test('relationships that are no XML are damage', () => {
  const opened = packageOf({ '_rels/.rels': '<Relationships><Relationship' });
  expect(failureOf(() => readRelationships(opened, ''))).toBe('file.damaged');
});
