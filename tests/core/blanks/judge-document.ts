import { assembleAccount } from '@/core/assemble';
import { listBlanks, type Blank } from '@/core/blanks';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import {
  readBlankDocument,
  type BlankDocument,
  type PlacedTruth,
} from '#tests/samples/blanks/read-blank-document';
import { sheet, workbook } from '#tests/samples/grid-workbook';

/** What became of one blank of the corpus, or of what was taken for one. */
export interface Verdict {
  readonly document: string;
  readonly truth: PlacedTruth | null;
  readonly found: Blank | null;
  readonly isKindRight: boolean;
  readonly isSuggestionRight: boolean;
  /** Preselected, and wrong. */
  readonly isWronglySure: boolean;
  readonly told: string;
}

/** From it on a suggestion is taken without being looked at one by one. */
export const SURE = 0.8;

/** Every blank of a document against what a careful secretary says. */
export function judgeDocument(name: string, text: string): readonly Verdict[] {
  const document = readBlankDocument(text);
  const found = listBlanks(document.paragraphs, {
    figures: figuresFor(document),
    prose: partyBranch.prose,
    blanks: partyBranch.blanks,
  });
  const left = new Set(found);
  const verdicts = document.truth.map((truth) => {
    const blank = found.find((one) => isSame(truth, one));
    if (blank !== undefined) left.delete(blank);
    return verdict(name, truth, blank ?? null, document);
  });
  return [...verdicts, ...[...left].map((blank) => verdict(name, null, blank, document))];
}

function isSame({ paragraph, start, length }: PlacedTruth, blank: Blank): boolean {
  return blank.paragraph === paragraph && blank.start === start && blank.blank.length === length;
}

function verdict(
  name: string,
  truth: PlacedTruth | null,
  found: Blank | null,
  document: BlankDocument,
): Verdict {
  const key = found?.suggestion?.key ?? null;
  const isSure = (found?.suggestion?.confidence ?? 0) >= SURE;
  const keys = truth?.keys.map((one) => one.replace(/^own:/, '')) ?? [];
  const isSuggestionRight =
    truth === null ? key === null : key === null ? truth.mayBeOpen || keys.length === 0 : keys.includes(key);
  const text = document.paragraphs[(truth ?? found)?.paragraph ?? 0]?.text ?? '';
  const at = truth?.start ?? found?.start ?? 0;
  const shown = `${text.slice(Math.max(0, at - 25), at)}⟦${truth?.text ?? found?.blank ?? ''}⟧${text.slice(at + (truth?.length ?? found?.blank.length ?? 0)).slice(0, 20)}`;
  return {
    document: name,
    truth,
    found,
    isKindRight: truth !== null && found !== null && truth.kinds.includes(found.kind),
    isSuggestionRight,
    isWronglySure: isSure && !isSuggestionRight && truth?.isScored !== false,
    told: `${name.slice(0, 12)} ${shown} want ${truth?.kinds.join('/') ?? 'no blank'} ${keys.join('/') || '-'} got ${found === null ? 'nothing' : `${found.kind} ${key ?? '-'} ${found.suggestion?.confidence.toFixed(2) ?? ''} ${found.suggestion?.reason.code ?? ''} ${found.suggestion?.reason.doubts.join(',') ?? ''}`}`.replaceAll(
      '\n',
      '⏎',
    ),
  };
}

/** No ledger is needed to know what figures are called; a user's own are defined in one. */
function figuresFor({ year, own }: BlankDocument) {
  const meetings = sheet('三会一课', [
    ['会议时间', '会议类型', '议题'],
    [`${String(year)}年3月1日`, '党员大会', '学习'],
  ]);
  const figures = sheet('指标', [
    ['名称', '台账', '统计方式', '单位'],
    ...own.map(({ name, unit }) => [name, '三会一课', '计数', unit]),
  ]);
  const sheets = own.length === 0 ? [meetings] : [meetings, figures];
  return assembleAccount([workbook(sheets, '台账.xlsx')], partyBranch, { year }, NO_WORDS, {
    year: year + 1,
    month: 1,
    day: 5,
  }).figures;
}
