import { useEffect, useRef, useState, type RefObject } from 'react';
import { PAGE } from '@/core/report';

/** Pixels of a page's width: a point is 20 twips, and 4/3 pixels. */
const PAGE_WIDTH = ((PAGE.width / 20) * 4) / 3;
/** Of the frame around the pages. */
const PADDING = 24;

/** How much smaller pages are shown so that they fit into their frame; never larger than on paper. */
export function usePageScale(): { readonly frame: RefObject<HTMLDivElement>; readonly scale: number } {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const measure = () => setScale(Math.min(1, (current.clientWidth - PADDING) / PAGE_WIDTH));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { frame, scale };
}
