import { ManifestSyntaxError } from '#tools/validate-manifest/manifest-syntax-error';
import { readManifest } from '#tools/validate-manifest/read-manifest';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

test('elements come with their line, without their prefix, in two parts', () => {
  const { base, overrides } = readManifest(
    [
      `\uFEFF<?xml version="1.0"?>`,
      `<m:OfficeApp xmlns:m="urn:m" xmlns:i="${XSI}" i:type="TaskPaneApp">`,
      `  <m:Id> 1 &amp; 2 </m:Id>`,
      `  <VersionOverrides><Hosts`,
      `    name="x"/></VersionOverrides>`,
      `  <m:Last/>`,
      `</m:OfficeApp>`,
    ].join('\r\n'),
  );
  expect(
    [base, overrides].map((part) =>
      part.map(({ name, namespace, attributes, text, parent, line }) => ({
        name,
        namespace,
        attributes: Object.fromEntries(attributes),
        text,
        parent: parent?.name,
        line,
      })),
    ),
  ).toEqual([
    [
      {
        name: 'OfficeApp',
        namespace: 'urn:m',
        attributes: { 'xsi:type': 'TaskPaneApp' },
        text: '1 & 2',
        parent: undefined,
        line: 2,
      },
      { name: 'Id', namespace: 'urn:m', attributes: {}, text: '1 & 2', parent: 'OfficeApp', line: 3 },
      { name: 'Last', namespace: 'urn:m', attributes: {}, text: '', parent: 'OfficeApp', line: 6 },
    ],
    [
      { name: 'VersionOverrides', namespace: '', attributes: {}, text: '', parent: 'OfficeApp', line: 4 },
      {
        name: 'Hosts',
        namespace: '',
        attributes: { name: 'x' },
        text: '',
        parent: 'VersionOverrides',
        line: 4,
      },
    ],
  ]);
});

const AMPERSAND = 'an & that starts no reference of XML is written &amp;';

test.each([
  { title: 'nothing', text: '', line: 1, message: 'missing root element' },
  {
    title: 'another kind of document',
    text: '\n<html/>',
    line: 2,
    message: 'the root is <html>, not <OfficeApp>',
  },
  {
    title: 'text after the end',
    text: '<OfficeApp/>\nx',
    line: 1,
    message: 'Extra content at the end of the document',
  },
  {
    title: 'an attribute twice',
    text: '<OfficeApp>\n<Id a="1" a="2"/></OfficeApp>',
    line: 2,
    message: 'Attribute a redefined',
  },
  {
    title: 'an attribute without quotes',
    text: '<OfficeApp a=1/>',
    line: 1,
    message: 'attribute "1" missed quot(")!',
  },
  {
    title: 'a prefix nobody declared',
    text: '<OfficeApp>\n<bt:Url/></OfficeApp>',
    line: 2,
    message: 'Error constructing the DOM: NamespaceError: prefix is non-null and namespace is null',
  },
  { title: 'a bare ampersand', text: '<OfficeApp>\nQ&A</OfficeApp>', line: 2, message: AMPERSAND },
  { title: 'a reference of HTML', text: '<OfficeApp>\n&nbsp;</OfficeApp>', line: 2, message: AMPERSAND },
])('$title is no manifest', ({ text, line, message }) => {
  const reading = (): unknown => readManifest(text);
  expect(reading).toThrow(ManifestSyntaxError);
  expect(reading).toThrow(expect.objectContaining({ message, line }));
});

test('an ampersand in a comment is nobody’s business', () => {
  expect(readManifest('<OfficeApp><!-- Q & A --></OfficeApp>').root.name).toBe('OfficeApp');
});
