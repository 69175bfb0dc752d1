import type { BlankForm, BlankSpan } from '../blank';
import { EDGE, GAP, HAN, UNIT } from './signs';

/** Signs of a blank that are none, by what stands around them. What is absent says nothing. */
interface NotABlank {
  readonly what: string;
  readonly forms: readonly BlankForm[];
  readonly before?: RegExp;
  readonly sign?: RegExp;
  readonly after?: RegExp;
  /** The text of the whole paragraph. */
  readonly paragraph?: RegExp;
  /** All that stands in its table. */
  readonly around?: RegExp;
}

const pattern = (text: string): RegExp => new RegExp(text, 'u');

/** Words that begin with an X that stays. */
const X_WORDS =
  '光|射线|线(?!下|上|索|路|条)|染色体|轴|型|形|档案|战警|刀|理论|波段|行为|世代|证书|度|舱|显示|荧光|摄影|透视|探伤|机(?!关|构|会)|\\+1|-?ray';
/** Signs that say how a number is reckoned. */
const RECKONING = '[=＝+＋÷*<>≤≥]';

const NOT_BLANKS: readonly NotABlank[] = [
  { what: 'part of a word or a number', forms: ['letters'], before: /[A-Za-z\d]$/, sign: /^[A-Za-z×✕╳]/ },
  { what: 'part of a word', forms: ['letters'], after: /^[A-Za-z]/ },
  { what: 'part of a name', forms: ['letters'], after: /^(?:-?\d|[.@_/\\]\w)/ },
  { what: 'last word of a name', forms: ['letters'], before: /[A-Za-z]{2,} $/, sign: /^[Xx]$/ },
  { what: 'first word of a name', forms: ['letters'], sign: /^[Xx]$/, after: /^ [A-Z][a-z]/ },
  { what: 'X光', forms: ['letters'], sign: /^[Xx]$/, after: pattern(`^ ?(?:${X_WORDS})`) },
  { what: 'f(x)', forms: ['letters'], sign: /^[Xx]$/, before: /[A-Za-z]\( ?$/ },
  { what: 'reckoning', forms: ['letters'], before: pattern(`${RECKONING} ?$`) },
  { what: 'reckoning', forms: ['letters'], after: pattern(`^ ?${RECKONING}`) },
  { what: 'reckoning', forms: ['letters'], sign: /^.$/u, after: /^ ?\d/ },
  { what: 'reckoning', forms: ['letters'], before: /\d ?× ?$/ },
  { what: '×XX, so many times', forms: ['letters'], sign: /^[×✕╳]$/, after: /^[XxＸ]/ },
  {
    what: '长×宽',
    forms: ['letters'],
    sign: /^[×✕╳]$/,
    before: /[\d长宽高米mM] ?$/,
    after: /^ ?[\d长宽高深]/,
  },
  {
    what: '画“×”',
    forms: ['letters', 'circles'],
    sign: /^.$/u,
    before: /[画打划标图][^，。；]{0,3}[“"]?$/,
    after: /^(?:[”"]|号|处|$)/,
  },
  { what: '答×', forms: ['letters'], sign: /^[×✕╳Xx]$/, paragraph: /^.$/u, around: /[√✓✔☑]/ },
  {
    what: '√为是，×为否',
    forms: ['letters'],
    sign: /^[×✕╳]$/,
    after: pattern(`^(?! ?${UNIT})`),
    paragraph: /[√✓✔☑]/,
  },
  { what: 'sign of a size', forms: ['letters'], after: /^ ?[LSl]\b|^号(?:码|服)/ },
  { what: '20世纪', forms: ['letters'], after: /^世纪/ },

  {
    what: 'name of a program, a file or an address',
    forms: ['line'],
    before: /[A-Za-z\d]$/,
    after: /^[A-Za-z\d]/,
  },
  { what: '__init__', forms: ['line'], after: /^[A-Za-z]\w*_/ },
  { what: '__init__', forms: ['line'], before: /_[A-Za-z]\w*$/ },
  { what: 'a line that is filled', forms: ['line'], sign: /^\s+$/, before: /\d$/ },
  { what: 'a line that is filled', forms: ['line'], sign: /^\s+$/, after: /^\d/ },
  { what: 'a line across the page', forms: ['line'], paragraph: /^[ _＿—-]{41,}$/ },

  { what: '二〇二一', forms: ['circles'], sign: /^[○〇◯Ｏ]/, before: /[一二三四五六七八九十百零]$/ },
  { what: '二〇二一', forms: ['circles'], sign: /^[○〇◯Ｏ]/, after: /^[一二三四五六七八九]/ },
  {
    what: 'a bullet',
    forms: ['circles', 'boxes', 'stars'],
    before: /^ *$/,
    sign: /^.$/u,
    after: pattern(`^ *(?!${UNIT})[\\p{Script=Han}A-Za-z“《\\d]`),
  },
  {
    what: 'a tick',
    forms: ['circles'],
    sign: /^.$/u,
    before: pattern(`(?:^|${EDGE})$`),
    after: pattern(`^(?! ?${UNIT})(?:$|${EDGE})`),
  },
  { what: 'a point in the text', forms: ['circles'], sign: /^[●◯△▲◇◆]$/, after: pattern(`^(?! ?${UNIT})`) },
  {
    what: 'a single sign between words',
    forms: ['circles'],
    sign: /^.$/u,
    after: pattern(`^(?!${GAP}?${UNIT})${HAN}`),
    before: pattern(`${HAN}$`),
  },

  {
    what: 'a box to tick, before what it stands for',
    forms: ['boxes'],
    sign: /^.$/u,
    before: pattern(`(?:^|${EDGE})$`),
    after: pattern(`^ *(?!${UNIT})[\\p{Script=Han}A-Za-z]`),
  },
  {
    what: 'a box to tick, behind what it stands for',
    forms: ['boxes'],
    sign: /^.$/u,
    before: /[□▢☐].*$/u,
    after: pattern(`^(?:$|${EDGE})`),
  },
  {
    what: 'a box to tick, behind what it stands for',
    forms: ['boxes'],
    sign: /^.$/u,
    after: pattern(`^(?:$|${EDGE}).*[□▢☐]`),
  },

  { what: 'digits that are hidden', forms: ['stars'], before: /\d$/, after: /^\d/ },
  { what: 'a line of stars', forms: ['stars'], paragraph: /^[*＊※ ]+$/ },
  { what: '带*的', forms: ['stars'], sign: /^[*＊※]$/, before: /[带按标米]$/ },
  { what: 'a note', forms: ['stars'], sign: /^[*＊※]$/, after: pattern(`^(?!${GAP}?${UNIT})`) },
  {
    what: 'reckoning',
    forms: ['stars'],
    sign: /^\*$/,
    before: /[A-Za-z\d)）] ?$/,
    after: /^ ?[A-Za-z\d(（]/,
  },
  {
    what: '**emphasis** begins',
    forms: ['stars'],
    sign: /^[*＊]{2,3}$/,
    before: pattern(`(?:^|${EDGE})$`),
    after: pattern(`^(?!${UNIT})[^*＊\\s][^*＊]*[*＊]{2,3}(?:$|${EDGE})`),
  },
  {
    what: '**emphasis** ends',
    forms: ['stars'],
    sign: /^[*＊]{2,3}$/,
    before: pattern(`(?:^|${EDGE})[*＊]{2,3}(?!${UNIT})[^*＊\\s][^*＊]*$`),
    after: pattern(`^(?:$|${EDGE})`),
  },

  { what: 'a call', forms: ['brackets'], before: /[A-Za-z_\d]$/ },
  { what: 'reckoning', forms: ['brackets'], before: pattern(`${RECKONING} ?$`) },
  { what: 'reckoning', forms: ['brackets'], after: pattern(`^ ?(?:${RECKONING}|[-－] ?[\\d(（])`) },
  {
    what: 'a box to tick',
    forms: ['brackets'],
    before: pattern(`(?:^|[ ，、；])$`),
    after: pattern(`^ *(?!${UNIT}(?:${EDGE}|$))${HAN}{1,8}(?: +|[，、；])[(（\\[［【]`),
  },
  {
    what: 'the last box to tick',
    forms: ['brackets'],
    before: pattern(`(?:^|[ ，、；])[(（\\[［【] *[)）\\]］】] *${HAN}{1,8}(?: +|[，、；])$`),
  },
];

/** Dots stand for what is left out, unless a measure follows, or nothing else does behind a label. */
const OPEN_DOTS: readonly (readonly [before: RegExp, sign: RegExp, after: RegExp])[] = [
  [/(?:)/, /./, pattern(`^${GAP}?${UNIT}`)],
  [/[:：]$/, /^[^—－-]/, /^(?:[；;，,。]|$)/],
  [/[是为]$/, /^[^—－-]/, /^[。；]/],
];

/** Whether what is written like a blank is another thing, as the words around it tell. */
export function isNoBlank(text: string, { start, end, form }: BlankSpan, around: string): boolean {
  const [before, sign, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (form === 'dots')
    return !OPEN_DOTS.some(([left, own, right]) => left.test(before) && own.test(sign) && right.test(after));
  const says = (side: RegExp | undefined, words: string) => side === undefined || side.test(words);
  return NOT_BLANKS.some(
    (one) =>
      one.forms.includes(form) &&
      says(one.before, before) &&
      says(one.sign, sign) &&
      says(one.after, after) &&
      says(one.paragraph, text) &&
      says(one.around, around),
  );
}
