import type { Argument, ObjectType } from '../../protocol';
import type { WordDocument } from '../word-document';
import { oneOf } from './arguments';
import type { WordObjects } from './word-objects';

export function documentType(objects: WordObjects): ObjectType<WordDocument> {
  return {
    name: 'Document',
    isKept: true,
    scalars: {
      ChangeTrackingMode: {
        get: ({ isTracking }) => (isTracking ? 'TrackAll' : 'Off'),
        set(document, value) {
          document.isTracking =
            oneOf(value as Argument, ['Off', 'TrackAll'], 'Document.ChangeTrackingMode') !== 'Off';
        },
      },
    },
    navigation: {
      Body: ({ body }) => objects.body(body),
      ContentControls: () => objects.allControls(),
      Sections: () => objects.sections(),
      Properties: () => objects.properties(),
    },
    methods: {
      GetSelection: ({ selection }) => objects.range(selection),
    },
  };
}
