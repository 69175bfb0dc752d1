import { OpenDocument } from '@/adapters/word-host';
import { openOnline, type OnlineOptions } from '#tests/office-host/client';
import type { CommonApi } from '#tests/office-host/transports';
import { RichApiHost } from '#tests/office-host/protocol';
import {
  wordApplication,
  wordCommonApi,
  wordCommonEvents,
  WordModel,
  type WordModelOptions,
} from '#tests/office-host/word';

/** A document open in the simulated Word, with the adapter on it. */
export interface OpenedWord {
  readonly document: OpenDocument;
  readonly model: WordModel;
  /** Its faults, limits and traffic. */
  readonly host: RichApiHost;
  /** Its answers to the Common API, to be changed. */
  readonly commonApi: CommonApi;
  /** Calls of the Common API so far, by name. */
  readonly commonCalls: Readonly<Record<string, number>>;
  readonly close: () => void;
}

export async function openWord(
  bytes: Uint8Array,
  options: WordModelOptions & Omit<OnlineOptions, 'commonApi' | 'commonEvents' | 'settings'> = {},
): Promise<OpenedWord> {
  const model = new WordModel(bytes, options);
  const host = new RichApiHost(wordApplication(model));
  const commonApi = wordCommonApi(model);
  const client = await openOnline('Word', host, {
    ...options,
    commonApi,
    commonEvents: wordCommonEvents(model),
  });
  return {
    document: new OpenDocument(),
    model,
    host,
    commonApi,
    commonCalls: client.page.commonCalls,
    close: () => client.close(),
  };
}
