import { basename } from 'node:path';
import { figuresNamed, type Blank, type Filling } from '@/core/blanks';
import { Failure } from '@/core/failure';
import type { Figures } from '@/core/figures';
import { toOneLine } from '@/core/marks';
import { readBytes } from './files';

const EXAMPLE = '{"1": "党员大会次数", "2": "=十二", "3": null}';

/**
 * What a file of `--bind` says is to stand in blanks, by their numbers: a figure by key or name, a text after `=`.
 * Those it leaves open (null) are left out. @throws Failure file.*, bind.*
 */
export async function readBind(
  path: string,
  blanks: readonly Blank[],
  figures: Figures,
): Promise<readonly Filling[]> {
  const file = basename(path);
  const byIndex = new Map(blanks.map((blank) => [String(blank.index), blank]));
  const entries = Object.entries(parse(await readBytes(path), file));
  return entries.flatMap(([index, value]): readonly Filling[] => {
    const blank = byIndex.get(index);
    if (blank === undefined) throw new Failure('bind.unknownBlank', { file, index, count: blanks.length });
    if (value === null) return [];
    if (typeof value !== 'string' || value.trim() === '') {
      throw new Failure('bind.invalid', { file, index, value: JSON.stringify(value) });
    }
    return value.startsWith('=')
      ? [{ blank, type: 'text', text: toOneLine(value.slice(1)) }]
      : [{ blank, type: 'figure', key: keyNamed(value, figures, { file, index }) }];
  });
}

function parse(bytes: Uint8Array, file: string): object {
  const given = parseJson(bytes, file);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Failure('bind.notObject', { file, example: EXAMPLE });
  }
  return given;
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure('bind.notJson', { file, message, example: EXAMPLE }, { cause: error });
  }
}

/** The key that a key, label or other name means. @throws Failure bind.unknownFigure, bind.noSuchFigure */
function keyNamed(
  name: string,
  figures: Figures,
  place: { readonly file: string; readonly index: string },
): string {
  const key = figures.keyOf(name) ?? name;
  if (figures.get(key) !== null) return key;
  const nearest = figuresNamed(name, figures).map(({ label }) => label);
  if (nearest.length === 0) throw new Failure('bind.noSuchFigure', { ...place, name });
  throw new Failure('bind.unknownFigure', { ...place, name, nearest: nearest.join('、') });
}
