import { AUDIT_SEVERITIES } from '@/core/audit';
import { SEVERITIES } from '@/core/findings';
import { catalogueOf, LANGUAGES, type Catalogue, type Language } from '@/core/wording';

const PLACEHOLDER = /\{(\w+)\}/g;

/** Every sentence of a catalogue by its path: `findings.date.missing`, `failures.file.empty.0`. */
function sentencesOf(language: Language): ReadonlyMap<string, string> {
  const catalogue: Catalogue = catalogueOf(language);
  return new Map(
    Object.entries(catalogue).flatMap(([section, entries]) =>
      Object.entries(entries as Readonly<Record<string, string | readonly string[]>>).flatMap(
        ([code, words]) =>
          typeof words === 'string'
            ? [[`${section}.${code}`, words] as const]
            : words.map((part, index) => [`${section}.${code}.${String(index)}`, part] as const),
      ),
    ),
  );
}

function placeholdersOf(sentence: string): readonly string[] {
  return Array.from(new Set(sentence.match(PLACEHOLDER))).sort();
}

const [first, ...others] = LANGUAGES;
const reference = sentencesOf(first);

describe.each(others)('%s', (language) => {
  const sentences = sentencesOf(language);

  it('says the same things, no more and no fewer', () => {
    expect(Array.from(sentences.keys()).sort()).toEqual(Array.from(reference.keys()).sort());
  });

  it.each(Array.from(reference))('%s has the same gaps', (path, sentence) => {
    expect(placeholdersOf(sentences.get(path) ?? '')).toEqual(placeholdersOf(sentence));
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const sentences = Array.from(sentencesOf(language));
  const end = language === 'zh-CN' ? /[。]$/ : /\.$/;

  it('has a sentence for every finding', () => {
    expect(Object.keys(catalogueOf(language).findings).sort()).toEqual(Object.keys(SEVERITIES).sort());
  });

  it('has a sentence for every fault of an audit', () => {
    expect(Object.keys(catalogueOf(language).audit).sort()).toEqual(Object.keys(AUDIT_SEVERITIES).sort());
  });

  it('leaves nothing empty, and no brace without a name', () => {
    const faulty = sentences.filter(
      ([, sentence]) =>
        sentence.trim() !== sentence ||
        sentence === '' ||
        /\{\}|\{\s|\}\}|\{\{/.test(sentence.replace('{ } @ =', '')),
    );
    expect(faulty).toEqual([]);
  });

  it('ends every finding and every remainder, and no part of a failure, with a full stop', () => {
    const faulty = sentences.filter(([path, sentence]) => {
      if (/^(findings|unwritten|left|leftovers|corrections|audit)\./.test(path)) return !end.test(sentence);
      return /[。.，,；;：:]$/.test(sentence);
    });
    expect(faulty).toEqual([]);
  });

  it('begins every finding and failure like a sentence', () => {
    const faulty = sentences.filter(
      ([path, sentence]) =>
        /^(findings|failures|unwritten|left|leftovers|corrections|audit)\./.test(path) &&
        /^[a-z，。；]/.test(sentence),
    );
    expect(faulty).toEqual([]);
  });
});
