import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** In characters: what is longer than that without an end is no event. */
const LONGEST_EVENT = 1024 * 1024;

/**
 * Reads events until the stream ends. `onSign` is told of every sign of life, comments among them.
 * @throws whatever breaks the stream off
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: EventSourceMessage) => void,
  onSign: () => void,
): Promise<void> {
  const parser = createParser({ onEvent, maxBufferSize: LONGEST_EVENT });
  // A character may be cut in two by the network.
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onSign();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
