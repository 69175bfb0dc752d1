import { BLANK_KINDS, type BlankKind, type BlankTruth, type CorpusLine, type Piece } from './corpus-document';

const TOKEN = /⟦([^⟦⟧]*)⟧|⟨([^⟨⟩]*)⟩|⟪([^⟪⟫]*)⟫|(¦)|[^⟦⟨⟪¦]+/gu;
const OPEN_CONTROL = 'control:';
const OWN = 'own:';

/** A line without its leading sign; the signs in it stand in `readCorpusDocument`. Throws Error for a blank that says nothing. */
export function readCorpusLine(line: string): CorpusLine {
  const pieces: Piece[] = [];
  const blanks: BlankTruth[] = [];
  let length = 0;
  let run = 0;
  const add = (text: string, format: Partial<Piece> = {}): void => {
    const piece: Piece = { text: withSigns(text), run, isUnderlined: false, control: 'none', ...format };
    pieces.push(piece);
    length += piece.text.length;
  };
  for (const [token, blank, underlined, filled, border] of line.matchAll(TOKEN)) {
    if (blank !== undefined) {
      const [shown = '', kinds = '', keys = '-'] = blank.split('|');
      const start = length;
      run = addShown(shown, run, add);
      blanks.push({
        ...readTruth(kinds, keys),
        start,
        length: length - start,
        text: textFrom(pieces, start),
      });
    } else if (border !== undefined) run += 1;
    else if (underlined !== undefined) add(underlined, { isUnderlined: true });
    else if (filled !== undefined) add(filled, { control: 'filled' });
    else add(token);
  }
  return { pieces, blanks };
}

/** Gives the run after it, since a border may stand in a blank. */
function addShown(shown: string, run: number, add: (text: string, format: Partial<Piece>) => void): number {
  if (shown.startsWith(OPEN_CONTROL)) {
    add(shown.slice(OPEN_CONTROL.length), { control: 'open' });
    return run;
  }
  const parts = shown.split('¦');
  parts.forEach((part, index) => add(part, { run: run + index, isUnderlined: /^[␣⇥]+$/u.test(part) }));
  return run + parts.length - 1;
}

function textFrom(pieces: readonly Piece[], start: number): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .slice(start);
}

function withSigns(text: string): string {
  return text.replaceAll('␣', ' ').replaceAll('⇥', '\t').replaceAll('⏎', '\n');
}

type Judgement = Pick<BlankTruth, 'kinds' | 'keys' | 'mayBeOpen' | 'isScored' | 'isOptional'>;

function readTruth(kinds: string, keys: string): Judgement {
  const isOptional = kinds === '?';
  const given = keys.split('/');
  return {
    kinds: isOptional ? BLANK_KINDS : kinds.split('/').map(readKind),
    keys: given.filter((key) => !/^[-?]$/.test(key)).map((key) => key.replace(OWN, '')),
    mayBeOpen: given.includes('-') || given.includes('?'),
    isScored: !given.includes('?'),
    isOptional,
  };
}

function readKind(word: string): BlankKind {
  const kind = BLANK_KINDS.find((each) => each === word);
  if (kind === undefined) throw new Error(`${word} is no kind of blank`);
  return kind;
}
