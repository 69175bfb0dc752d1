import { unlike, type SpelledCell, type SpellingContext } from './spelled-cell';

const WORDS = [
  '党员大会', '支委会', '党小组会', '主题党日', '𠮷野家', '张三、李四', 'Ａ１', '2021年3月5日', '007', '=1+1',
  '#N/A', ' 两端 ', '第一行\n第二行', 'R&D <甲>', '"引" \'号\'', 'café', '👩‍👩‍👧', '\u00a0', 'a\tb', '__proto__', 'TRUE', ']]', '人'.repeat(300),
] as const; // prettier-ignore

const text = (value: string) => ({ type: 'text', value }) as const;

type Spelling = (context: SpellingContext) => SpelledCell;

function words({ random }: SpellingContext): string {
  const first = random.pick(WORDS);
  return random.chance(0.3) ? first + random.pick(WORDS) : first;
}

/** As people's programs do it: some characters as references that need none. */
function written(value: string, { random }: SpellingContext): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (!random.chance(0.2)) return escaped.replaceAll('>', random.pick(['>', '&gt;']));
  return Array.from(value, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join('');
}

const shared = (context: SpellingContext, inside: string) => ({
  attributes: ' t="s"',
  inside: `<v>${String(context.share(inside))}</v>`,
});
const t = (inside: string) => `<t xml:space="preserve">${inside}</t>`;
const GUIDE = '<rPh sb="0" eb="1"><t>ドウ</t></rPh>';

const plainShared: Spelling = (context) => {
  const value = words(context);
  return { ...shared(context, t(written(value, context))), truth: text(value) };
};

const runs: Spelling = (context) => {
  const parts = Array.from({ length: 1 + context.random.whole(3) }, () => words(context));
  const inside = parts.map((part) => `<r><rPr><b/><sz val="11"/></rPr>${t(written(part, context))}</r>`);
  return { ...shared(context, inside.join('')), truth: text(parts.join('')) };
};

const guided: Spelling = (context) => {
  const value = words(context);
  const inside = `${t(written(value, context))}${GUIDE}<phoneticPr fontId="1"/>`;
  return { ...shared(context, inside), truth: text(value) };
};

const escapedShared: Spelling = (context) => {
  const [inside, value] = context.random.pick([
    ['第一行_x000D_第二行', '第一行\r第二行'],
    ['_x005F_x000D_', '_x000D_'],
  ] as const);
  return { ...shared(context, t(inside)), truth: text(value) };
};

const escapedSmall: Spelling = (context) =>
  unlike(
    { ...shared(context, t('一_x000d_二')), truth: text('一\r二') },
    text('一_x000d_二'),
    'escapesInSmallLetters',
  );

const empty: Spelling = (context) =>
  unlike({ ...shared(context, '<t/>'), truth: null }, text(''), 'emptyText');

const cdata: Spelling = (context) =>
  unlike(
    { ...shared(context, '<t>前<![CDATA[<&]]>后</t>'), truth: text('前<&后') },
    text('前后'),
    'cdataLost',
  );

const inline: Spelling = (context) => {
  const value = words(context);
  const inside = `<is>${t(written(value, context))}</is>`;
  return { attributes: ' t="inlineStr"', inside, truth: text(value) };
};

const inlineRuns: Spelling = (context) => {
  const parts = [words(context), words(context)];
  const inside = parts.map((part) => `<r>${t(written(part, context))}</r>`).join('');
  return { attributes: ' t="inlineStr"', inside: `<is>${inside}</is>`, truth: text(parts.join('')) };
};

const inlineGuided: Spelling = (context) => {
  const value = words(context);
  const inside = t(written(value, context));
  return {
    attributes: ' t="inlineStr"',
    inside: `<is>${inside}${GUIDE}</is>`,
    twin: `<is>${inside}</is>`,
    truth: text(value),
  };
};

const inlineEscaped: Spelling = () =>
  unlike(
    { attributes: ' t="inlineStr"', inside: '<is><t>一_x0009_二</t></is>', truth: text('一\t二') },
    text('一_x0009_二'),
    'escapesLeft',
  );

const plain: Spelling = (context) => {
  const value = words(context);
  return { attributes: ' t="str"', inside: `<v>${written(value, context)}</v>`, truth: text(value) };
};

const plainEntities: Spelling = () =>
  unlike(
    { attributes: ' t="str"', inside: '<v>&amp;lt;党&amp;gt;</v>', truth: text('&lt;党&gt;') },
    text('<党>'),
    'entitiesTwice',
  );

export const TEXT_SPELLINGS: readonly Spelling[] = [
  plainShared, plainShared, plainShared, runs, guided, escapedShared, escapedSmall, empty, cdata,
  inline, inline, inlineRuns, inlineGuided, inlineEscaped, plain, plainEntities,
]; // prettier-ignore
