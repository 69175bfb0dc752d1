import { sha256OfBytes, sha256OfText } from '@/core/digest';

test.each([
  { text: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  { text: '台账', digest: 'bf3d597a8461e4c2c7bb4def2e21811b7d1523e8a743001ba15fdf28ea11c817' },
])('“$text” as text and as bytes', async ({ text, digest }) => {
  expect(await sha256OfText(text)).toBe(digest);
  expect(await sha256OfBytes(new TextEncoder().encode(text))).toBe(digest);
});
