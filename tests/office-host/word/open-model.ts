import { buildDocx, documentXml } from '#tests/adapters/docx-file/build-docx';
import { openOnBridge, type BridgeOptions, type OfficeClient } from '../client';
import { RichApiHost } from '../protocol';
import { wordApplication, WordModel, type WordModelOptions } from '.';

export interface OpenModel extends OfficeClient {
  readonly model: WordModel;
  readonly host: RichApiHost;
}

/** A document open in the simulated Word with the real client at it: a file's bytes, or the XML of a body. */
export function openModel(
  content: string | Uint8Array,
  options: WordModelOptions = {},
  client: BridgeOptions = {},
): OpenModel {
  const bytes = typeof content === 'string' ? buildDocx({ document: documentXml(content) }) : content;
  const model = new WordModel(bytes, options);
  const host = new RichApiHost(wordApplication(model));
  return { model, host, ...openOnBridge('Word', host, client) };
}

/** The error an attempt ends with, as add-in code sees it: its code. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
  return 'none';
}

/** Works on the first control with a tag. */
export async function onControl<Result>(
  tag: string,
  work: (control: Word.ContentControl, context: Word.RequestContext) => Result,
): Promise<Result> {
  return await Word.run(async (context) => {
    const result = work(context.document.contentControls.getByTag(tag).getFirst(), context);
    await context.sync();
    return result;
  });
}
