import { escapeText, type Replacement, type Span } from '@/core/xml';
import type { Control, PlainControl, Slot, UnusualControl } from './control';
import { AROUND_TEXT } from './plain-markup';
import type { TextPiece } from '../text-piece';
import { needsPreserve, textXml } from '../text-xml';

/**
 * The changes to the XML after which the control shows exactly this text: the first `w:t` gets it, everything
 * else that shows text goes. None if it shows the text already. `placeholderStyle` gives the id of the style
 * that greys an invitation to type.
 */
export function editControl(
  control: Control,
  text: string,
  placeholderStyle: () => string | null,
): readonly Replacement[] {
  if (control.isPlain) return control.text === text ? [] : [fillPlain(control, text)];
  return control.isPlaceholder || control.text !== text ? fillUnusual(control, text, placeholderStyle) : [];
}

function fillUnusual(
  control: UnusualControl,
  text: string,
  placeholderStyle: () => string | null,
): readonly Replacement[] {
  const { pieces } = control;
  const first = pieces.find(({ isText }) => isText);
  const written =
    first === undefined ? fillSlot(control, control.slot, text) : fillPiece(control, first, text);
  const others = pieces.length === 1 && first !== undefined ? [] : pieces.filter((piece) => piece !== first);
  if (others.length === 0 && !control.isPlaceholder && control.settings.length === 0) return [written];
  const greys = control.isPlaceholder
    ? control.styles.filter(({ styleId }) => styleId === placeholderStyle())
    : [];
  const removed = [...others, ...control.settings, ...greys].map((span) => inPlaceOf(span, ''));
  return [written, ...removed];
}

function fillPlain({ inner, preservesSpace }: PlainControl, text: string): Replacement {
  const { start, end } = inner;
  if (preservesSpace || !needsPreserve(text)) return { start, end, text: escapeText(text) };
  const { open, close } = AROUND_TEXT;
  return { start: start - open.length, end: end + close.length, text: textXml('w:', text) };
}

function fillPiece({ prefix }: UnusualControl, piece: TextPiece, text: string): Replacement {
  const keepsSpace = piece.preservesSpace || !needsPreserve(text);
  if (piece.inner !== null && keepsSpace) return inPlaceOf(piece.inner, escapeText(text));
  return inPlaceOf(piece, textXml(prefix, text));
}

function fillSlot({ prefix, runProperties }: UnusualControl, slot: Slot, text: string): Replacement {
  const content = [...slot.wrap].reverse().reduce(
    (inside, local) => {
      const properties = local === 'r' ? runProperties : '';
      return `<${prefix}${local}>${properties}${inside}</${prefix}${local}>`;
    },
    textXml(prefix, text),
  );
  return inPlaceOf(slot, content);
}

function inPlaceOf({ start, end }: Span, text: string): Replacement {
  return { start, end, text };
}
