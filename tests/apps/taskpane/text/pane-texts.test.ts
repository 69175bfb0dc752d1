import { LANGUAGES, type Language } from '@/core/wording';
import { BLANKS_OFFERS } from '@/apps/taskpane/text/blanks-offer';
import { BLANKS_TEXTS } from '@/apps/taskpane/text/blanks-texts';
import { LINK_TEXTS } from '@/apps/taskpane/text/link-texts';
import { PANE_TEXTS } from './pane-texts';

type Say = (...given: readonly unknown[]) => string;

/** Every text by its path, `figures.found`: a sentence, or what makes one. */
function textsOf(language: Language): ReadonlyMap<string, string | Say> {
  const found = new Map<string, string | Say>();
  const collect = (path: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'function') found.set(path, value as string | Say);
    else for (const [name, inner] of Object.entries(value as object)) collect(`${path}.${name}`, inner);
  };
  const sections = {
    ...PANE_TEXTS[language],
    ofBlanks: BLANKS_TEXTS[language],
    ofLink: LINK_TEXTS[language],
    ofOffers: BLANKS_OFFERS[language],
  };
  for (const [name, section] of Object.entries(sections)) collect(name, section);
  return found;
}

/** What stands for the arguments of a text, each to be found in it. */
const marksOf = (say: Say): readonly string[] =>
  Array.from({ length: say.length }, (_, index) => `‹${String(index)}›`);

function said(text: string | Say): string {
  return typeof text === 'string' ? text : text(...marksOf(text));
}

const [first, ...others] = LANGUAGES;
const reference = textsOf(first);

describe.each(others)('%s', (language) => {
  const texts = textsOf(language);

  test('has the same texts, no more and no fewer', () => {
    expect(Array.from(texts.keys()).sort()).toEqual(Array.from(reference.keys()).sort());
  });

  test('tells the same in each of them', () => {
    const gaps = (all: ReadonlyMap<string, string | Say>) =>
      Array.from(all, ([path, text]) => `${path} ${typeof text === 'string' ? 0 : text.length}`).sort();
    expect(gaps(texts)).toEqual(gaps(reference));
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const texts = Array.from(textsOf(language));
  /** Paths of the texts that are not so. */
  const faulty = (isRight: (text: string, path: string) => boolean): readonly string[] =>
    texts.flatMap(([path, text]) => (isRight(said(text), path) ? [] : [`${path}: ${said(text)}`]));

  test('leaves nothing empty, and nothing unsaid of what it is given', () => {
    expect(faulty((text) => text.trim() !== '')).toEqual([]);
    const unsaid = texts.filter(
      ([, text]) => typeof text === 'function' && !marksOf(text).every((mark) => said(text).includes(mark)),
    );
    expect(unsaid.map(([path]) => path)).toEqual([]);
  });

  test('has no space at the beginning, nor two together', () => {
    expect(faulty((text) => !/^\s|\s{2}/.test(text))).toEqual([]);
  });

  test('ends what is more than one sentence like a sentence', () => {
    const inside = language === 'zh-CN' ? /。./ : /\. [A-Z]/;
    expect(faulty((text) => !inside.test(text) || /[。.？?：:]$/.test(text))).toEqual([]);
  });
});

describe('zh-CN', () => {
  const texts = Array.from(textsOf('zh-CN'), ([path, text]) => `${path}: ${said(text)}`);

  test('is punctuated as Chinese is', () => {
    const halfWidth = /[\u4e00-\u9fff”》）][,;:?!]|[,;:?!][\u4e00-\u9fff“《（]|["']/;
    expect(texts.filter((text) => halfWidth.test(text.replace(/^[\w.]+: /, '')))).toEqual([]);
  });
});

describe('en', () => {
  /** Names that are Chinese in any language, since they stand so in workbooks, documents and folders. */
  const NAMES = /指标汇总|〔待补〕|基本信息/g;
  const CHINESE: readonly string[] = ['program.otherLanguage', 'invitation.blankFile', 'report.fileName'];

  test('holds no Chinese but names', () => {
    const chinese = Array.from(textsOf('en')).filter(([, text]) =>
      /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(said(text).replace(NAMES, '')),
    );
    expect(chinese.map(([path]) => path).sort()).toEqual([...CHINESE].sort());
  });

  const { invitation, figures, check, refresh, review, trace, versions } = PANE_TEXTS.en;
  test.each<readonly [one: string, many: string, say: (count: number) => string]>([
    ['holds 1 figure.', 'holds 2 figures.', invitation.inWord],
    ['1 figure found', '2 figures found', figures.found],
    ['1 row counted', '2 rows counted', figures.rows],
    ['1 row not counted', '2 rows not counted', figures.excluded],
    ['row 4, 1 row', 'row 4, 2 rows', (rows) => check.sheet('meetings', 4, rows)],
    ['1 more row counted', '2 more rows counted', trace.further],
    ['(1 place)', '(2 places)', refresh.places],
    ['Update 1 figure', 'Update 2 figures', (count) => review.update(count, 0)],
    ['1 figure updated', '2 figures updated', (count) => review.updated(count, 0)],
    ['1 manual figure noted', '2 manual figures noted', (kept) => review.updated(0, kept)],
    ['1 row more', '2 rows more', review.came],
    ['1 row gone', '2 rows gone', review.went],
    ['1 row changed', '2 rows changed', review.rewritten],
    ['1 figure changed', '2 figures changed', versions.changes],
    ['1 place will', '2 places will', versions.willChange],
    ['Put back 1 figure', 'Put back 2 figures', versions.confirm],
    ['1 figure put back', '2 figures put back', refresh.restored],
  ])('one is “%s”, two are “%s”', (one, many, say) => {
    expect(say(1)).toContain(one);
    expect(say(2)).toContain(many);
  });
});

describe.each(LANGUAGES)('where there is none, %s', (language) => {
  const { invitation, figures, check, review } = PANE_TEXTS[language];

  test('says so in other words', () => {
    expect(review.update(0, 2)).not.toContain('0');
    expect(review.update(2, 0)).not.toContain('0');
    expect(review.updated(0, 2)).not.toContain('0');
    expect(review.updated(2, 0)).not.toContain('0');
    expect(invitation.inWord(0)).not.toContain('0');
    expect(figures.found(0)).not.toContain('0');
    expect(check.sheet('甲', null, 3)).toBe('甲');
  });
});
