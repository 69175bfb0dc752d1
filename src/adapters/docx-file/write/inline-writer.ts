import { toMarkText, toOneLine } from '@/core/marks';
import type { Inline, MarkInline } from '@/core/report';
import { ControlIds } from '../control-ids';
import { controlXml } from '../control-xml';
import { textXml } from '../text-xml';
import { WORD_NAMESPACE } from '../word-namespaces';

const NAMING = { prefix: 'w:', namespace: WORD_NAMESPACE };

/** The hint sets quotation marks and dashes, which both scripts have, in the Chinese face. */
const CHINESE = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';

/** Numbers, days and kinds stand in a list again and again, topics do not. */
const LONGEST_REPEATED = 12;
const MOST_REPEATED = 1000;

/** Writes text and marks of one document as runs and content controls. All runs look alike, in a mark or not. */
export class InlineWriter {
  private readonly ids = new ControlIds();
  private readonly repeated = new Map<string, string>();

  write(inlines: readonly Inline[]): string {
    const [first, second] = inlines;
    if (second === undefined) return first === undefined ? '' : this.inline(first);
    return inlines.map((inline) => this.inline(inline)).join('');
  }

  /** A run of this text; nothing where it has none. */
  text(text: string): string {
    const known = this.repeated.get(text);
    if (known !== undefined) return known;
    const run = runXml(text);
    if (text.length <= LONGEST_REPEATED && this.repeated.size < MOST_REPEATED) this.repeated.set(text, run);
    return run;
  }

  private inline(inline: Inline): string {
    return inline.type === 'mark' ? this.mark(inline) : this.text(inline.text);
  }

  private mark({ key, label, text }: MarkInline): string {
    const id = this.ids.next();
    return controlXml({ key, label, id }, runXml(toMarkText(text)), NAMING);
  }
}

function runXml(text: string): string {
  const line = toOneLine(text);
  return line === '' ? '' : `<w:r>${CHINESE}${textXml('w:', line)}</w:r>`;
}
