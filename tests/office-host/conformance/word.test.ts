import { buildDocx, documentXml } from '#tests/adapters/docx-file/build-docx';
import { WordModel, wordTypes } from '../word';
import { compareTypes } from './compare-types';
import { readClientSurface } from './client-surface';

const client = readClientSurface('Word');

test('the surface of the real client is read as it is', () => {
  const control = client.get('ContentControl');
  expect(control?.scalars.get('Tag')).toBe(true);
  expect(control?.scalars.get('Id')).toBe(false);
  expect(control?.navigation.has('Font')).toBe(true);
  expect(control?.methods.has('InsertText')).toBe(true);
  expect(client.get('ContentControlCollection')?.methods.has('GetByTag')).toBe(true);
  expect(client.has('CustomXmlPart')).toBe(false);
});

test('what the Word model answers is what the real client asks for', () => {
  const types = wordTypes(new WordModel(buildDocx({ document: documentXml('') })));
  expect(compareTypes(types, client)).toMatchObject({ unknownToClient: [], writableHereOnly: [] });
});
