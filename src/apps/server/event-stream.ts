import type { ServerResponse } from 'node:http';

/** A server-sent event; its data is one line. */
export interface ServerEvent {
  /** What a listener that comes back names as the last it heard; absent: the event is none to go on from. */
  readonly id?: string;
  readonly type: string;
  readonly data: string;
  /** Events that have one are sent in its order, each once; absent: it is sent whatever was before. */
  readonly sequence?: number;
}

/**
 * One listener. What is told is sent at once as long as the other side takes it; else it waits, of each type the
 * newest only, so that a listener that is slow costs no more than one that is quick.
 */
export class EventStream {
  private readonly waiting = new Map<string, ServerEvent>();
  private silentBeats = 0;
  private isBlocked = false;
  private sentUpTo = 0;

  constructor(private readonly response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.on('drain', () => this.flush());
    // Its head is on its way before anything happens, so that a listener knows that it is heard.
    this.write(':\n\n');
  }

  send(event: ServerEvent): void {
    const { sequence = Infinity } = event;
    if (sequence <= this.sentUpTo) return;
    if (this.isBlocked) {
      // At the end, so that events stay in their order.
      this.waiting.delete(event.type);
      this.waiting.set(event.type, event);
      return;
    }
    if (event.sequence !== undefined) this.sentUpTo = event.sequence;
    this.write(formatEvent(event));
  }

  /** Tells that the line stands. Who has taken nothing since the last but one is gone. */
  beat(): void {
    if (!this.isBlocked) {
      this.write(':\n\n');
      return;
    }
    this.silentBeats += 1;
    if (this.silentBeats > 1) this.response.destroy();
  }

  end(): void {
    this.response.end();
  }

  private flush(): void {
    this.isBlocked = false;
    this.silentBeats = 0;
    const waiting = Array.from(this.waiting.values());
    this.waiting.clear();
    for (const event of waiting) this.send(event);
  }

  private write(text: string): void {
    if (!this.response.destroyed) this.isBlocked = !this.response.write(text);
  }
}

function formatEvent({ id, type, data }: ServerEvent): string {
  const first = id === undefined ? '' : `id: ${id}\n`;
  return `${first}event: ${type}\ndata: ${data}\n\n`;
}
