import type { Frequency, Reminder } from '@/core/figures';
import { describePeriod, formatRanges, monthsOf, parsePeriod, type Period } from '@/core/values';
import type { Language, Template } from './catalogue';
import { catalogueOf, fillTemplate } from './say';

type Sentences = Readonly<Record<string, Template>>;

/** What the period lacks, by the sentences of the trade; the rule's name where it has none. */
export function sayReminder(reminder: Reminder, sentences: Sentences, language: Language): string {
  return sayReminders([reminder], sentences, language);
}

/** The same of several periods that lack the same. */
export function sayReminders(
  reminders: readonly Reminder[],
  sentences: Sentences,
  language: Language,
): string {
  const [first] = reminders;
  if (first === undefined) return '';
  const { rule, fields = {} } = first;
  const sentence = Object.hasOwn(sentences, rule) ? sentences[rule] : undefined;
  if (sentence === undefined) return rule;
  const periods = reminders.map(({ period }) => period);
  const months = parsePeriod(first.period, 0);
  const every = months === null ? '' : catalogueOf(language).frequencies[frequencyOf(months)];
  const period = language === 'zh-CN' ? inChinese(periods) : periods.join(', ');
  return fillTemplate(sentence, { ...fields, period, every });
}

/** 2021年1-3、5月; 2021年第一、四季度. What is of several years, or neither, one by one. */
function inChinese(texts: readonly string[]): string {
  const one = (text: string) => {
    const period = parsePeriod(text, 0);
    return period === null ? text : describePeriod(period);
  };
  const [year = '', ...otherYears] = new Set(texts.map((text) => text.slice(0, 4)));
  if (texts.length < 2 || otherYears.length > 0) return texts.map(one).join('、');
  const months = texts.flatMap((text) => /^\d{4}-(\d{2})$/.exec(text)?.[1] ?? []).map(Number);
  if (months.length === texts.length) return `${year}年${formatRanges(months).replaceAll(',', '、')}月`;
  const quarters = texts.flatMap((text) => /^\d{4}Q([1-4])$/.exec(text)?.[1] ?? []);
  const names = quarters.map((quarter) => ['一', '二', '三', '四'][Number(quarter) - 1] ?? '');
  return names.length === texts.length ? `${year}年第${names.join('、')}季度` : texts.map(one).join('、');
}

/** A gap of three months is one of what is due every quarter. */
function frequencyOf(period: Period): Frequency {
  const { length } = monthsOf(period);
  if (length <= 1) return 'month';
  if (length <= 3) return 'quarter';
  return length <= 6 ? 'halfYear' : 'year';
}
