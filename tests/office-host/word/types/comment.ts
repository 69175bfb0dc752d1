import type { ObjectType } from '../../protocol';
import type { AnchoredComment } from '../parts/comments';

export function commentType(): ObjectType<AnchoredComment> {
  return {
    name: 'Comment',
    isKept: true,
    id: ({ id }) => id,
    scalars: {
      Id: { get: ({ id }) => id },
      Content: { get: ({ text }) => text },
      AuthorName: { get: ({ author }) => author },
    },
  };
}
