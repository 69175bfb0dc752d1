import { parsePacket, takeSnapshot, type Packet } from '@/core/link';
import { samplePacket, TAKEN_AT } from './sample-packet';

const PACKET = samplePacket();
const LATER = '2022-01-10T09:30:00.000Z';

function savedAgain(packet: Packet): Packet {
  return {
    ...packet,
    takenAt: LATER,
    ledgers: packet.ledgers.map((ledger) => ({ ...ledger, sha256: 'f'.repeat(64) })),
  };
}

describe('a snapshot', () => {
  it('tells of what it is, and carries the packet', async () => {
    const { packet, digest, ...told } = await takeSnapshot('一支部/三会一课.xlsx', 'file', PACKET);
    expect(told).toEqual({
      ledger: '一支部/三会一课.xlsx',
      source: 'file',
      takenAt: TAKEN_AT,
      year: 2021,
      period: '2021',
      branch: null,
    });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await parsePacket(packet)).toEqual(PACKET);
  });

  it('says the same after an unchanged save, and something else once a number is another', async () => {
    const digestOf = async (packet: Packet) => (await takeSnapshot('a', 'file', packet)).digest;
    const digest = await digestOf(PACKET);
    expect(await digestOf(savedAgain(PACKET))).toBe(digest);
    const [first, ...others] = PACKET.figures;
    if (first === undefined) throw new Error('no figures');
    const changed = { ...first, figure: { ...first.figure, value: 9, text: '9' } };
    expect(await digestOf({ ...PACKET, figures: [changed, ...others] })).not.toBe(digest);
    expect(await digestOf({ ...PACKET, scope: { ...PACKET.scope, branch: '一支部' } })).not.toBe(digest);
  });
});
