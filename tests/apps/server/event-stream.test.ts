import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { EventStream } from '@/apps/server/event-stream';

/** An answer whose other side takes something only when a test says so. */
class SlowResponse extends EventEmitter {
  readonly taken: string[] = [];
  isFull = false;
  destroyed = false;

  writeHead(): this {
    return this;
  }

  write(text: string): boolean {
    this.taken.push(text);
    return !this.isFull;
  }

  destroy(): void {
    this.destroyed = true;
  }

  end(): void {
    this.taken.push('end');
  }
}

function open() {
  const response = new SlowResponse();
  const stream = new EventStream(response as unknown as ServerResponse);
  const send = (sequence: number, type = 'snapshot') =>
    stream.send({ id: `s:${String(sequence)}`, type, data: String(sequence), sequence });
  const drain = () => {
    response.isFull = false;
    response.emit('drain');
  };
  return { response, stream, send, drain };
}

describe('a stream of events', () => {
  it('begins with a sign that it stands, and sends at once', () => {
    const { response, send, stream } = open();
    send(1);
    stream.send({ type: 'unread', data: '{}' });
    stream.end();
    expect(response.taken).toEqual([
      ':\n\n',
      'id: s:1\nevent: snapshot\ndata: 1\n\n',
      'event: unread\ndata: {}\n\n',
      'end',
    ]);
  });

  it('sends nothing twice, nor what is older than what was sent', () => {
    const { response, send } = open();
    for (const sequence of [2, 2, 1, 3]) send(sequence);
    expect(response.taken.slice(1).map((text) => /data: (\d)/.exec(text)?.[1])).toEqual(['2', '3']);
  });

  it('keeps the newest of each type for who is slow', () => {
    const { response, send, drain, stream } = open();
    response.isFull = true;
    for (const sequence of [1, 2, 3, 4]) send(sequence);
    stream.send({ type: 'unread', data: 'x' });
    expect(response.taken).toHaveLength(2);
    drain();
    expect(response.taken.slice(2)).toEqual([
      'id: s:4\nevent: snapshot\ndata: 4\n\n',
      'event: unread\ndata: x\n\n',
    ]);
  });

  it('keeps events of several types in their order', () => {
    const { response, send, drain, stream } = open();
    response.isFull = true;
    send(1);
    send(2);
    stream.send({ type: 'unread', data: 'x' });
    send(3);
    drain();
    expect(response.taken.slice(2)).toEqual([
      'event: unread\ndata: x\n\n',
      'id: s:3\nevent: snapshot\ndata: 3\n\n',
    ]);
  });

  it('drops who takes nothing for two beats, and keeps who takes something now and then', () => {
    const { response, send, drain, stream } = open();
    response.isFull = true;
    send(1);
    stream.beat();
    drain();
    response.isFull = true;
    send(2);
    stream.beat();
    expect(response.destroyed).toBe(false);
    stream.beat();
    expect(response.destroyed).toBe(true);
  });

  it('beats where nothing else is sent', () => {
    const { response, stream } = open();
    stream.beat();
    stream.beat();
    expect(response.taken).toEqual([':\n\n', ':\n\n', ':\n\n']);
  });
});
