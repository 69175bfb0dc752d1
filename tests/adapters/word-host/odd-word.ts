import type { Argument, HostObject, ObjectType } from '#tests/office-host/protocol';
import { wordTypes, type WordModel } from '#tests/office-host/word';

type Method = (control: object, args: readonly Argument[]) => HostObject | Argument;

interface ControlTable {
  readonly scalars: {
    Text: { get: (control: object) => string };
    Title: { set: (control: object, value: string) => void };
  };
  readonly methods: Record<string, Method> & { InsertText: Method; GetReviewedText: Method };
}

function controlsOf(model: WordModel): ControlTable {
  const type: ObjectType<object> | undefined = wordTypes(model).find(({ name }) => name === 'ContentControl');
  if (type === undefined) throw new Error('The simulator has no content controls.');
  return type as unknown as ControlTable;
}

/** From now on the n-th text for a control, from 1 and as often as said, is taken with thanks and not written (OJ#2183). */
export function passOverText(model: WordModel, nth: number, times: number): void {
  const { scalars, methods } = controlsOf(model);
  const insert = methods.InsertText.bind(methods);
  let calls = 0;
  methods.InsertText = (control, [text, place]) => {
    calls += 1;
    const isPassedOver = calls >= nth && calls < nth + times;
    return insert(control, [isPassedOver ? scalars.Text.get(control) : (text ?? null), place ?? null]);
  };
}

/** From now on the n-th text for a control is put before what it says, not in place of it (OJ#1516). */
export function putTextBefore(model: WordModel, nth: number): void {
  const { scalars, methods } = controlsOf(model);
  const insert = methods.InsertText.bind(methods);
  let calls = 0;
  methods.InsertText = (control, [text, place]) => {
    calls += 1;
    const before = calls === nth ? scalars.Text.get(control) : '';
    return insert(control, [`${text as string}${before}`, place ?? null]);
  };
}

/** From now on the n-th title for a control is taken with thanks and lost (OJ#2052, OJ#2742). */
export function loseTitle(model: WordModel, nth: number): void {
  const { Title } = controlsOf(model).scalars;
  const set = Title.set.bind(Title);
  let calls = 0;
  Title.set = (control, value) => {
    calls += 1;
    if (calls !== nth) set(control, value);
  };
}

/** From now on the n-th question for a reviewed text is answered with null, as one for a control that has gone may be. */
export function withholdReview(model: WordModel, nth: number): void {
  const { methods } = controlsOf(model);
  const tell = methods.GetReviewedText.bind(methods);
  let calls = 0;
  methods.GetReviewedText = (control, args) => {
    calls += 1;
    return calls === nth ? null : tell(control, args);
  };
}
