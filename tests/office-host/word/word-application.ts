import type { Application, ObjectType } from '../protocol';
import type { WordModel } from './word-model';

/** The simulated Word for a RichApiHost. */
export function wordApplication({ classes }: WordModel): Application {
  return {
    root: classes.root,
    types: {
      'Microsoft.WordServices.SearchOptions': classes.searchOptions,
      'Microsoft.WordServices.Application': classes.application,
    },
  };
}

/** The tables of all classes, for comparing them with the real client's. */
export function wordTypes({ classes }: WordModel): readonly ObjectType<object>[] {
  return classes.types;
}
