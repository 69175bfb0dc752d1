import { makeStyles } from '@fluentui/react-components';
import { CHARACTER_SPACING, FONT, LINE, PAGE, SIZE, type FontFace } from '@/core/report';

/** A point is 20 twips, and 4/3 pixels of a page. */
const px = (twips: number): string => `${((twips / 20) * 4) / 3}px`;
const size = (halfPoints: number): string => px(halfPoints * 10);

function family({ name, alternatives }: FontFace): string {
  const names = [name, ...alternatives.split(',')].filter((one) => one !== '');
  return [FONT.latin.name, ...names].map((one) => `"${one}"`).join(', ');
}

const character = px(SIZE.body * 10);

/** The page of GB/T 9704-2012 on the screen, from the numbers the file is written with. */
export const usePreviewStyles = makeStyles({
  frame: { overflow: 'hidden', padding: '12px', backgroundColor: '#e8e8e8' },
  page: {
    boxSizing: 'border-box',
    width: px(PAGE.width),
    minHeight: px(PAGE.height),
    margin: '0 auto 16px',
    padding: `${px(PAGE.top)} ${px(PAGE.right)} ${px(PAGE.bottom)} ${px(PAGE.left)}`,
    backgroundColor: '#ffffff',
    color: '#000000',
    boxShadow: '0 1px 4px rgba(0, 0, 0, 0.3)',
    fontFamily: family(FONT.body),
    fontSize: size(SIZE.body),
    lineHeight: px(LINE.body),
    letterSpacing: px(CHARACTER_SPACING),
    textAlign: 'justify',
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, textIndent: `calc(2 * ${character})` },
  flush: { margin: 0 },
  right: { margin: 0, textAlign: 'right', paddingRight: `calc(2 * ${character})` },
  title: {
    margin: `0 0 ${px(LINE.body / 2)}`,
    textAlign: 'center',
    fontWeight: 'normal',
    fontFamily: family(FONT.title),
    fontSize: size(SIZE.title),
    lineHeight: px(LINE.title),
  },
  subtitle: {
    margin: `0 0 ${px(LINE.body / 2)}`,
    textAlign: 'center',
    fontFamily: family(FONT.subheading),
    fontSize: size(SIZE.body),
  },
  heading: {
    margin: 0,
    fontWeight: 'normal',
    fontSize: size(SIZE.body),
    textIndent: `calc(2 * ${character})`,
  },
  first: { fontFamily: family(FONT.heading) },
  second: { fontFamily: family(FONT.subheading) },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: size(SIZE.table),
    lineHeight: px(LINE.table),
    letterSpacing: 'normal',
  },
  cell: { border: '1px solid #000000', padding: '2px 5px', verticalAlign: 'middle', height: px(454) },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  tableHeading: { fontFamily: family(FONT.heading), fontWeight: 'normal', textAlign: 'center' },
  picture: { display: 'block', maxWidth: '100%', margin: '0 auto' },
  mark: {
    borderRadius: '2px',
    backgroundColor: '#dceafc',
    cursor: 'pointer',
    ':hover': { backgroundColor: '#b4d6fa' },
    ':focus-visible': { outline: '2px solid #0f6cbd' },
  },
  missing: { backgroundColor: '#fff4ce', ':hover': { backgroundColor: '#ffe08a' } },
});
