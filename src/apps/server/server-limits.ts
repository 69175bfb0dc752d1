/** What one server bears. A test puts smaller numbers in place. */
export interface ServerLimits {
  /** Connections in all, and those of them that listen. */
  readonly connections: number;
  readonly listeners: number;
  /** Requests of one address: so many at once, and so many more each second. */
  readonly burst: number;
  readonly perSecond: number;
  /** Wrong access codes of one address within a minute. */
  readonly wrongCodes: number;
  /** Packets that are being taken, ledgers that were published, and questions that wait to be counted. */
  readonly bodies: number;
  readonly published: number;
  readonly questions: number;
  /** In bytes. */
  readonly body: number;
  readonly header: number;
  /** In milliseconds: until the head of a request has come, until all of it has, until an answer is taken. */
  readonly headWait: number;
  readonly bodyWait: number;
  readonly answerWait: number;
  /** In milliseconds: how often listeners hear that the line stands; who has taken nothing for two of them is dropped. */
  readonly beat: number;
  /** In milliseconds, one after the other: how long a ledger that can't be read may still be being saved. */
  readonly saveWaits: readonly number[];
}
