import {
  COMMON_API_ID,
  settingsCalls,
  type CommonApi,
  type CommonApiRequest,
  type CommonEvents,
} from '../transports';
import type { Json } from '../protocol';
import { documentCopyCalls } from './document-copy-calls';
import type { CustomXmlPart } from './parts/custom-xml';
import type { WordModel } from './word-model';

/** `asyncResult.error.code` of the client. */
const ERROR = { customXmlError: 6100, notFound: 5009 } as const;
const DROPPED_ID = '{00000000-0000-0000-0000-000000000000}';

type Answer = Readonly<Record<string, Json>>;

/** The Common API of a Word document: custom XML parts, copies of the file, and the add-in's settings. */
export function wordCommonApi(model: WordModel): CommonApi {
  const withPart = (request: CommonApiRequest, answer: (part: CustomXmlPart) => Answer): Answer => {
    const part = model.xmlParts.find(textOf(request['id']));
    return part === null ? { Error: ERROR.notFound } : answer(part);
  };
  return {
    [COMMON_API_ID.addDataPart]: ({ xml }) => addPart(model, textOf(xml)),
    [COMMON_API_ID.getDataPartById]: (request) =>
      withPart(request, (part) => ({ DataPartProperties: describe(part) })),
    [COMMON_API_ID.getDataPartsByNamespace]: ({ namespace }) => ({
      DataPartList: model.xmlParts.all.filter((part) => part.namespace === namespace).map(describe),
    }),
    [COMMON_API_ID.getDataPartXml]: (request) =>
      withPart(request, (part) => ({ Data: model.xmlParts.textOf(part) })),
    [COMMON_API_ID.deleteDataPart]: (request) =>
      withPart(request, (part) => {
        if (!model.dropsXmlParts) model.xmlParts.delete(part);
        return {};
      }),
    ...documentCopyCalls(model),
    ...settingsCalls(model),
  };
}

/** The Common API's events of a Word document: the user's moves. */
export function wordCommonEvents({ user }: WordModel): CommonEvents {
  return (fire) => user.onMove(() => fire('documentSelectionChanged', {}));
}

function addPart(model: WordModel, xml: string): Answer {
  if (model.dropsXmlParts) return { DataPartProperties: { id: DROPPED_ID, DataPartBuiltIn: false } };
  if (/^\s*<\?xml/.test(xml)) return { Error: ERROR.customXmlError };
  try {
    return { DataPartProperties: describe(model.xmlParts.add(xml)) };
  } catch {
    return { Error: ERROR.customXmlError };
  }
}

function describe({ id }: CustomXmlPart) {
  return { id, DataPartBuiltIn: false };
}

function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('The client sent no text.');
  return value;
}
