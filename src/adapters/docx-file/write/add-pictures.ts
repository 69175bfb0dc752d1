import { relationshipsPartOf, type OpcPackage } from '@/adapters/opc-package';
import type { Picture } from '@/core/report';
import { addRelationship } from '../record/add-relationship';
import { pictureRelationship } from './picture-xml';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * The package with a part for each picture, under the relationship that its `pictureXml` names. Of content types it
 * has all it needs: docx declares .png for every document.
 */
export function addPictures(opened: OpcPackage, mainPart: string, pictures: readonly Picture[]): OpcPackage {
  if (pictures.length === 0) return opened;
  const relationships = relationshipsPartOf(mainPart);
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const named = pictures.map(({ png }, index) => ({ png, number: index + 1 }));
  const linked = named.reduce(
    (xml, { number }) => addRelationship(xml, IMAGE, mediaName(number), pictureRelationship(number)),
    opened.text(relationships),
  );
  const changes = new Map([
    [relationships, opened.encode(relationships, linked)],
    ...named.map(({ png, number }) => [folder + mediaName(number), png] as const),
  ]);
  return opened.withParts(changes);
}

function mediaName(number: number): string {
  return `media/image${number}.png`;
}
