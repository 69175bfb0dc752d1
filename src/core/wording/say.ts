import type { Correction } from '@/core/doctor';
import type { Failure } from '@/core/failure';
import type { Finding } from '@/core/findings';
import { plainText } from '@/core/values';
import { BLANK_VALUES, MISSING_COLUMNS, UNREADABLE_NUMBERS } from './special-cases';
import { LEFTOVERS, type Catalogue, type Language, type Template } from './catalogue';
import { en } from './en';
import { WAYS, type Face } from './ways';
import { zhCn } from './zh-cn';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { 'zh-CN': zhCn, en };

/** The sentences of a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** Fills the gaps of a template; a gap without a field stays empty. Values are shown as one plain line. */
export function fillTemplate(template: Template, fields: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(fields, name) ? plainText(String(fields[name])) : '',
  );
}

const LONGEST_VALUE = 60;

/** What is wrong and what to do, in one sentence or two. */
export function sayFinding(
  { code, value, fields }: Finding,
  language: Language,
  face: Face = 'pane',
): string {
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  const blank = value === '' ? BLANK_VALUES[language][code] : undefined;
  const lacking = fields['missing'] === undefined ? undefined : MISSING_COLUMNS[language][code];
  const sorted =
    code === 'number.unreadable' ? UNREADABLE_NUMBERS[language][String(fields['sort'])] : undefined;
  return fillTemplate(blank ?? lacking ?? sorted ?? CATALOGUES[language].findings[code], {
    ...WAYS[language][face],
    ...fields,
    value: shown,
  });
}

/** `WHAT is wrong. WHAT to do.`, in one line; then what could not be taken back, where the failure tells of it. */
export function sayFailure(failure: Failure, language: Language, face: Face = 'pane'): string {
  const { code, fields } = failure;
  const { failures, instead, limits, leftovers } = CATALOGUES[language];
  const limit = fillTemplate(limits[fields['unit'] === 'rows' ? 'rows' : 'MB'], fields);
  const kind = String(fields['found'] ?? '');
  const given = { ...WAYS[language][face], ...fields, found: fileKind(kind, language), limit };
  const [what, toDo] = failures[code];
  const cure = code === 'file.notXlsx' && Object.hasOwn(instead, kind) ? (instead[kind] ?? toDo) : toDo;
  const said = [what, cure].map((template) => fillTemplate(template, given));
  // No name and no number: all was taken back.
  const left = LEFTOVERS.filter((field) => Boolean(fields[field]));
  const stop = language === 'zh-CN' ? '。' : '.';
  return [
    ...said.map((part) => `${part}${stop}`),
    ...left.map((field) => fillTemplate(leftovers[field], fields)),
  ].join(language === 'zh-CN' ? '' : ' ');
}

function fileKind(kind: string, language: Language): string {
  const { fileKinds } = CATALOGUES[language];
  return Object.hasOwn(fileKinds, kind) ? (fileKinds[kind] ?? kind) : kind;
}

/** The same of the failure and of what else failed with it, a line each. */
export function sayFailures(failure: Failure, language: Language, face: Face = 'pane'): readonly string[] {
  const others = failure.others.flatMap((other) => sayFailures(other, language, face));
  return [sayFailure(failure, language, face), ...others];
}

/** Why a correction is offered, and what it does. */
export function sayCorrection(
  { reason, fields }: Pick<Correction, 'fields' | 'reason'>,
  language: Language,
): string {
  return fillTemplate(CATALOGUES[language].corrections[reason], fields);
}

/** Why a row fell out; the code itself where it is none of ours (a record of a later version). */
export function sayReason(reason: string, detail: string, language: Language): string {
  const reasons: Readonly<Record<string, Template>> = CATALOGUES[language].reasons;
  return Object.hasOwn(reasons, reason) ? fillTemplate(reasons[reason] ?? '', { detail }) : reason;
}
