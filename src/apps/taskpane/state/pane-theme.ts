import { createContext, useContext } from 'react';

/** Whether the pane is dark just now. */
export const DarkContext = createContext(false);

export function useIsDark(): boolean {
  return useContext(DarkContext);
}
