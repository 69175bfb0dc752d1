import { createContext, useContext } from 'react';

/** Opens the headings of a sheet to be matched by hand. */
export type OpenMapping = (file: string, sheet: string) => void;

const MappingContext = createContext<OpenMapping | null>(null);

export const MappingProvider = MappingContext.Provider;

/** Null where no sheet can be asked about: the ledger itself did not come along. */
export function useOpenMapping(): OpenMapping | null {
  return useContext(MappingContext);
}
