import type { Json } from '../protocol';

/** Dispatch ids of the Common API (Office.context.document…) that the simulator has to do with. */
export const COMMON_API_ID = {
  loadSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  executeRichApiRequest: 93,
  commandCompleted: 94,
  addDataPart: 128,
  getDataPartById: 129,
  getDataPartsByNamespace: 130,
  getDataPartXml: 131,
  getDataPartNodes: 132,
  deleteDataPart: 133,
} as const;

export type CommonApiRequest = Readonly<Record<string, Json>>;

/**
 * Answers to the Common API by dispatch id: what the client sent beside `DdaMethod` → what is laid beside `Version`
 * and `Error: 0`. `{ Error: 5009 }` is an error of Office; its codes are those of `asyncResult.error.code`.
 */
export type CommonApi = Readonly<
  Record<number, (request: CommonApiRequest) => Readonly<Record<string, Json>>>
>;

/** The events of the Common API, by the names of `Office.EventType`: given, once, what sends one to the add-in. */
export type CommonEvents = (fire: (event: string, data: Json) => void) => void;

/** The name a call is counted under: its name in COMMON_API_ID, or its number. */
export function commonApiName(dispatchId: number): string {
  const named = Object.entries(COMMON_API_ID).find(([, id]) => id === dispatchId);
  return named === undefined ? String(dispatchId) : named[0];
}
