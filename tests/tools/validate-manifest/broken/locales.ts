import type { BrokenManifest } from './broken-manifest';

/** Texts in the wrong languages. */
export const LOCALES: readonly BrokenManifest[] = [
  {
    title: 'a default language without its country',
    change: ['<DefaultLocale>zh-CN<', '<DefaultLocale>zh<'],
    problems: ['<DefaultLocale>zh</DefaultLocale> ← locale-tag: zh is not a language with its country'],
  },
  {
    title: 'an override without its country',
    change: [
      '<Override Locale="en-US" Value="Taizhang" />',
      '<Override Locale="en-US" Value="Taizhang" />\n    <Override Locale="ja" Value="台帳" />',
    ],
    problems: ['<Override Locale="ja" Value="台帳" /> ← locale-tag: ja is not a language with its country'],
  },
  {
    title: 'an override of the default language',
    change: [
      '<Override Locale="en-US" Value="Taizhang" />',
      '<Override Locale="en-US" Value="Taizhang" />\n    <Override Locale="zh-CN" Value="台账二" />',
    ],
    problems: [
      '<Override Locale="zh-CN" Value="台账二" /> ← locale-once: DisplayName already says it in zh-CN',
    ],
  },
  {
    title: 'two overrides of one language',
    change: [
      '<Override Locale="en-US" Value="Taizhang" />',
      '<Override Locale="en-US" Value="Taizhang" />\n    <Override Locale="en-US" Value="Ledgers" />',
    ],
    problems: [
      '<Override Locale="en-US" Value="Ledgers" /> ← locale-once: DisplayName already says it in en-US',
    ],
  },
  {
    title: 'a text without English',
    change: ['          <bt:Override Locale="en-US" Value="Open Taizhang" />\n', ''],
    problems: [
      '<bt:String id="Open.Label" DefaultValue="打开台账"> ← translated: Open.Label has no text in en-US',
    ],
  },
];
