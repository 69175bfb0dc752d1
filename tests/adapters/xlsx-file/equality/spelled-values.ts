import { unlike, type SpelledCell, type SpellingContext } from './spelled-cell';
import { LOOKS } from './spelled-numbers';

type Spelling = (context: SpellingContext) => SpelledCell;

const DAY_STYLE = LOOKS.findIndex(({ format }) => format === 14);
const DAY_FORMAT = 'mm-dd-yy';
const text = (value: string) => ({ type: 'text', value }) as const;

const boolean: Spelling = ({ random }) => {
  const [written, value] = random.pick([
    ['1', true],
    ['0', false],
    ['true', true],
  ] as const);
  return { attributes: ' t="b"', inside: `<v>${written}</v>`, truth: { type: 'boolean', value } };
};

const falseInLetters: Spelling = () =>
  unlike(
    { attributes: ' t="b"', inside: '<v>false</v>', truth: { type: 'boolean', value: false } },
    { type: 'boolean', value: true },
    'falseInLetters',
  );

const error: Spelling = ({ random }) => {
  const value = random.pick(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!']);
  const formula = random.chance(0.5);
  return {
    attributes: ' t="e"',
    inside: `${formula ? '<f>1/0</f>' : ''}<v>${value}</v>`,
    truth: { type: 'error', value, ...(formula ? { formula } : {}) },
  };
};

const nothing: Spelling = ({ random }) => ({
  attributes: ` s="${String(random.whole(LOOKS.length))}"`,
  inside: random.pick(['', '<v></v>', '<v/>']),
  truth: null,
});

const isoDate: Spelling = ({ date1904 }) => {
  const cell: SpelledCell = {
    attributes: ` s="${String(DAY_STYLE)}" t="d"`,
    inside: '<v>2021-03-05T12:00:00</v>',
    truth: { type: 'date', value: 44_260.5, format: DAY_FORMAT },
  };
  return unlike(cell, { type: 'date', value: 2021 + (date1904 ? 1462 : 0), format: DAY_FORMAT }, 'isoDate');
};

const computedNumber: Spelling = ({ random }) => {
  const value = random.whole(100);
  const f = random.pick(['<f>A1+1</f>', '<f t="array" ref="A1:A1">SUM(1)</f>', '<f ca="1">RAND()</f>']);
  return {
    attributes: '',
    inside: `${f}<v>${String(value)}</v>`,
    truth: { type: 'number', value, format: '', formula: true },
  };
};

const computedDay: Spelling = ({ random, date1904 }) => {
  const value = 40_000 + random.whole(5_000);
  return {
    attributes: ` s="${String(DAY_STYLE)}"`,
    inside: `<f>TODAY()</f><v>${String(value)}</v>`,
    truth: { type: 'date', value: value + (date1904 ? 1462 : 0), format: DAY_FORMAT, formula: true },
  };
};

const computedText: Spelling = ({ random }) => {
  const value = random.pick(['党课', '25人', '=', '𠮷']);
  return {
    attributes: ' t="str"',
    inside: `<f>A1&amp;"人"</f><v>${value}</v>`,
    truth: { ...text(value), formula: true },
  };
};

const computedBoolean: Spelling = ({ random }) => {
  const value = random.chance(0.5);
  return {
    attributes: ' t="b"',
    inside: `<f>1=2</f><v>${value ? '1' : '0'}</v>`,
    truth: { type: 'boolean', value, formula: true },
  };
};

const uncomputed: Spelling = ({ random }) => ({
  attributes: random.pick(['', ' t="str"']),
  inside: '<f>SUM(A1:A9)</f>',
  truth: { type: 'pending', formula: true },
});

const emptyResult: Spelling = () =>
  unlike(
    { attributes: ' t="str"', inside: '<f>""</f><v></v>', truth: null },
    { type: 'pending', formula: true },
    'emptyResult',
  );

const textUnderDay: Spelling = () =>
  unlike(
    {
      attributes: ` s="${String(DAY_STYLE)}" t="str"`,
      inside: '<f>A1</f><v>待定</v>',
      truth: { ...text('待定'), formula: true },
    },
    { type: 'date', value: NaN, format: DAY_FORMAT, formula: true },
    'resultUnderDate',
  );

export const VALUE_SPELLINGS: readonly Spelling[] = [
  boolean, falseInLetters, error, nothing, isoDate, computedNumber, computedDay, computedText, computedBoolean,
  uncomputed, emptyResult, textUnderDay,
]; // prettier-ignore
