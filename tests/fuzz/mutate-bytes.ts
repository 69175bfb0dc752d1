import { createPackage } from '@/adapters/opc-package';
import { buildWorkbook, type WorkbookPlan } from '#tests/adapters/xlsx-file/build-workbook';
import { Chance } from '#tests/samples/ledgers';
import { NASTY_XML } from './nasty-xml';

const encoder = new TextEncoder();

const PLAN: WorkbookPlan = {
  strings: '<si><t>会议时间</t></si><si><t>会议类型</t></si><si><r><t>党员</t></r><r><t>大会</t></r></si>',
  styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  names: '<definedName name="满意度">三会一课!$B$2</definedName>',
  sheets: [
    {
      name: '三会一课',
      data:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>实到</t></is></c></row>' +
        '<row r="2" hidden="1"><c r="A2" s="1"><v>44260</v></c><c r="B2" t="s"><v>2</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3" t="str"><f>A2</f><v>2021年3月5日</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="b"><v>1</v></c></row>',
      afterData: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    },
    { name: '隐藏', state: 'hidden', data: '<row r="9"><c r="XFD9"><v>1e300</v></c></row>' },
  ],
};

const BASE = buildWorkbook(PLAN);

/** The bytes of input number `seed`: always the same, mostly broken. */
export function mutatedBytes(seed: number): Uint8Array {
  const chance = new Chance(seed);
  return chance.pick(MUTATIONS)(chance);
}

type Mutation = (chance: Chance) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [
  flipped,
  flipped,
  truncated,
  spliced,
  blanked,
  randomBytes,
  randomParts,
  (chance) => rebuilt(chance, 1),
  (chance) => rebuilt(chance, 1),
  (chance) => rebuilt(chance, 3),
  (chance) => rebuilt(chance, 8),
];

function flipped(chance: Chance): Uint8Array {
  const bytes = BASE.slice();
  for (let left = chance.int(1, 12); left > 0; left -= 1)
    bytes[chance.int(0, bytes.length - 1)] = chance.int(0, 255);
  return bytes;
}

function truncated(chance: Chance): Uint8Array {
  const start = chance.happens(0.7) ? 0 : chance.int(1, BASE.length - 1);
  return BASE.slice(start, start + chance.int(0, BASE.length));
}

/** A piece of itself where it does not belong. */
function spliced(chance: Chance): Uint8Array {
  const from = chance.int(0, BASE.length - 1);
  const piece = BASE.slice(from, from + chance.int(1, 200));
  const at = chance.int(0, BASE.length);
  const gone = chance.happens(0.5) ? piece.length : 0;
  return joined(BASE.slice(0, at), piece, BASE.slice(at + gone));
}

function blanked(chance: Chance): Uint8Array {
  const bytes = BASE.slice();
  const from = chance.int(0, bytes.length - 1);
  return bytes.fill(chance.pick([0, 255, 32]), from, from + chance.int(1, 64));
}

function randomBytes(chance: Chance): Uint8Array {
  const start = chance.pick([[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xef, 0xbb, 0xbf]]);
  const rest = Array.from({ length: chance.int(0, 400) }, () => chance.int(0, 255));
  return Uint8Array.from([...start, ...rest]);
}

/** A sound zip whose parts hold anything. */
function randomParts(chance: Chance): Uint8Array {
  const names = [
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    '[Content_Types].xml',
    '../x',
    '',
  ];
  const parts = chance
    .some(names, chance.int(0, names.length))
    .map((name): [string, Uint8Array] => [
      name,
      encoder.encode(Array.from({ length: chance.int(0, 12) }, () => chance.pick(NASTY_XML)).join('')),
    ]);
  return createPackage(new Map(parts));
}

/** A sound zip of XML that somebody changed by hand, here and there. */
function rebuilt(chance: Chance, times: number): Uint8Array {
  const touch = (xml: string) => (chance.happens(0.6) ? touched(xml, chance, times) : xml);
  return buildWorkbook({
    ...PLAN,
    strings: touch(PLAN.strings ?? ''),
    styles: touch(PLAN.styles ?? ''),
    names: touch(PLAN.names ?? ''),
    head: touch(''),
    sheets: PLAN.sheets.map((sheet) => ({
      ...sheet,
      data: touch(sheet.data ?? ''),
      afterData: touch(sheet.afterData ?? ''),
    })),
  });
}

function touched(xml: string, chance: Chance, times: number): string {
  let text = xml;
  for (let left = times; left > 0; left -= 1) {
    const at = chance.int(0, text.length);
    const gone = chance.happens(0.5) ? chance.int(0, 12) : 0;
    const put = chance.happens(0.7) ? chance.pick(NASTY_XML) : text.slice(at, at + chance.int(0, 60));
    text = text.slice(0, at) + put + text.slice(at + gone);
  }
  return text;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}
