/** A piece of a web page. Names are in lower case; `attributes` stand as they do in the tag. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: string }
  | { readonly type: 'close'; readonly name: string };

/** With bounds, so that a page full of quotes that are never closed takes no longer than any other. */
const TAG = /<(\/?)([a-z][a-z0-9:]{0,30})((?:"[^"]{0,4000}"|'[^']{0,4000}'|[^>"']){0,4000})>/iy;
/** Elements whose text is none of the page's, and what Office writes for itself. */
const SILENT: ReadonlySet<string> = new Set(['style', 'script', 'title', 'xml', 'template']);

/** Walks through a page's tags and texts; comments, declarations, scripts and styles are passed over. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let place = 0;
  while (place < html.length) {
    const next = html.indexOf('<', place);
    const end = next < 0 ? html.length : next;
    if (end > place) yield { type: 'text', text: html.slice(place, end) };
    if (next < 0) return;
    place = afterRemark(html, next);
    if (place > next) continue;
    const token = tagAt(html, next);
    place = token.type === 'text' ? next + 1 : TAG.lastIndex;
    if (token.type === 'open' && isSilent(token)) place = afterElement(html, place, token.name);
    else yield token;
  }
}

/** A sign that begins no tag is a text. */
function tagAt(html: string, start: number): HtmlToken {
  TAG.lastIndex = start;
  const [whole, slash, name = '', attributes = ''] = TAG.exec(html) ?? [];
  if (whole === undefined) return { type: 'text', text: '<' };
  if (slash === '/') return { type: 'close', name: name.toLowerCase() };
  return { type: 'open', name: name.toLowerCase(), attributes };
}

function isSilent({ name, attributes }: Extract<HtmlToken, { readonly type: 'open' }>): boolean {
  return SILENT.has(name) && !attributes.endsWith('/');
}

/** The offset itself where no comment or declaration begins there. */
function afterRemark(html: string, start: number): number {
  const closing = html.startsWith('<!--', start) ? '-->' : '>';
  if (!html.startsWith('<!', start) && !html.startsWith('<?', start)) return start;
  const end = html.indexOf(closing, start);
  return end < 0 ? html.length : end + closing.length;
}

function afterElement(html: string, start: number, name: string): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = start;
  const end = closing.exec(html);
  return end === null ? html.length : end.index + end[0].length;
}
