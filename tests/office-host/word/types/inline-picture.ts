import type { ObjectType, Scalar } from '../../protocol';
import { assertWritable } from '../edit/content-lock';
import { removeRun } from '../edit/runs';
import {
  isAspectLocked,
  lockAspect,
  setSide,
  setTextOfPicture,
  sideOf,
  textOfPicture,
} from '../parts/pictures';
import { closestWord, type Element } from '../xml/word-xml';
import { booleanOf, numberOf, textOf } from './arguments';
import type { WordObjects } from './word-objects';

/** Of drawings, which stand in runs of their own. */
export function inlinePictureType(objects: WordObjects): ObjectType<Element> {
  const { editing, pictures } = objects.document;
  return {
    name: 'InlinePicture',
    isKept: true,
    isGone: (drawing) => !drawing.isConnected,
    scalars: {
      AltTextDescription: textScalar('descr'),
      AltTextTitle: textScalar('title'),
      Width: sideScalar('width'),
      Height: sideScalar('height'),
      LockAspectRatio: {
        get: isAspectLocked,
        set: (drawing, value) => lockAspect(drawing, booleanOf(value, 'InlinePicture.LockAspectRatio')),
      },
    },
    navigation: {
      Paragraph(drawing) {
        const paragraph = closestWord(drawing, 'p');
        return paragraph === null ? null : objects.paragraph(paragraph);
      },
    },
    methods: {
      GetBase64ImageSrc: (drawing) =>
        btoa(Array.from(pictures.fileOf(drawing), (byte) => String.fromCharCode(byte)).join('')),
      Delete(drawing) {
        assertWritable(drawing, 'InlinePicture.Delete');
        const run = closestWord(drawing, 'r');
        if (run !== null) removeRun(run, editing.revision());
      },
    },
  };
}

function textScalar(attribute: 'descr' | 'title'): Scalar<Element> {
  return {
    get: (drawing) => textOfPicture(drawing, attribute),
    set: (drawing, value) => setTextOfPicture(drawing, attribute, textOf(value, 'InlinePicture.AltText')),
  };
}

function sideScalar(side: 'width' | 'height'): Scalar<Element> {
  return {
    get: (drawing) => sideOf(drawing, side),
    set: (drawing, value) => setSide(drawing, side, numberOf(value, `InlinePicture.${side}`)),
  };
}
