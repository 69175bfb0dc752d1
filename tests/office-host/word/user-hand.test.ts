import { buildDocx, documentXml, p, run, sdt } from '#tests/adapters/docx-file/build-docx';
import { WordModel } from '.';

const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const BODY = p(run('共') + sdt('t', bold('5')) + run('次')) + p(sdt('t', bold('6')));

function open(body = BODY): WordModel {
  return new WordModel(buildDocx({ document: documentXml(body) }));
}

test.each<{ title: string; act: (model: WordModel) => void; expected: string }>([
  {
    title: 'types in a mark',
    act: ({ user }) => user.typesInControl('t', '7'),
    expected: '共<t>7</>次\n<t>6</>',
  },
  {
    title: 'types in the second of its name',
    act: ({ user }) => user.typesInControl('t', '7', { nth: 2 }),
    expected: '共<t>5</>次\n<t>7</>',
  },
  {
    title: 'empties a mark',
    act: ({ user }) => user.typesInControl('t', ''),
    expected: '共<t></>次\n<t>6</>',
  },
  { title: 'deletes a mark', act: ({ user }) => user.deletesControl('t'), expected: '共次\n<t>6</>' },
  {
    title: 'deletes a mark around its text',
    act: ({ user }) => user.deletesControl('t', { keepText: true }),
    expected: '共5次\n<t>6</>',
  },
  {
    title: 'copies a mark',
    act: ({ user }) => user.copiesControl('t'),
    expected: '共<t>5</><t>5</>次\n<t>6</>',
  },
  {
    title: 'types a paragraph anew',
    act: ({ user }) => user.replacesParagraphText(0, '无'),
    expected: '无\n<t>6</>',
  },
  { title: 'deletes a paragraph', act: ({ user }) => user.deletesParagraph(0), expected: '<t>6</>' },
])('$title', ({ act, expected }) => {
  const model = open();
  act(model);
  expect(model.outline()).toBe(expected);
});

test('what is typed looks like what stood there', () => {
  const model = open();
  model.user.typesInControl('t', '7');
  expect(model.bodyXml()).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">7</w:t></w:r>');
});

test('a copy has an id of its own', () => {
  const model = open(p(sdt('t', run('5'), '<w:id w:val="3"/>')));
  model.user.copiesControl('t');
  expect(model.bodyXml().match(/<w:id w:val="\d+"/g)).toEqual(['<w:id w:val="3"', '<w:id w:val="1000001"']);
});

test('locks and unlocks a mark', () => {
  const model = open();
  model.user.locksControl('t', 'contentLocked');
  expect(model.bodyXml()).toContain('<w:lock w:val="contentLocked"/>');
  model.user.locksControl('t', null);
  expect(model.bodyXml()).not.toContain('<w:lock');
});

test('puts a comment on a mark', () => {
  const model = open();
  model.user.opensComment('t', { text: '请核对', author: '方远舟' });
  expect(model.bodyXml()).toMatch(
    /<w:sdtContent><w:commentRangeStart w:id="0"\/><w:r>.*5.*<w:commentRangeEnd w:id="0"\/><w:r><w:commentReference w:id="0"\/><\/w:r><\/w:sdtContent>/,
  );
});

test.each([
  { title: 'a stretch of text', act: ({ user }: WordModel) => user.selects(0, 0, 2), expected: '共5' },
  { title: 'a place', act: ({ user }: WordModel) => user.selects(1, 1), expected: '' },
  { title: 'the end of a mark', act: ({ user }: WordModel) => user.clicksInControl('t'), expected: '' },
])('selects $title', ({ act, expected }) => {
  const model = open();
  act(model);
  expect(model.selectedText()).toBe(expected);
});

test('a mark that is not there is told', () => {
  expect(() => open().user.deletesControl('none')).toThrow('The document has no control none (1).');
});
