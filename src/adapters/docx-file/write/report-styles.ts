import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import {
  CHARACTER,
  CHARACTER_SPACING,
  FONT,
  LINE,
  SIZE,
  type Heading,
  type ParagraphRole,
} from '@/core/report';
import { DATE_INDENT, SIGNATURE_INDENT } from './signature-indent';

/** Word's own styles where there is one, so that they show under their own names in any language. */
export const STYLE_OF_ROLE: Readonly<Record<ParagraphRole, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  salutation: 'Salutation',
  body: 'BodyText',
  signature: 'Signature',
  date: 'Date',
  annexTitle: 'AnnexTitle',
};

export const STYLE_OF_LEVEL: Readonly<Record<Heading['level'], string>> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
};

export const TABLE_STYLE = { heading: 'TableHeading', text: 'TableText', end: 'TableEnd' } as const;

export const PICTURE_STYLE = 'Picture';

export const FOOTER_STYLE = 'Footer';

type Spacing = NonNullable<NonNullable<IBaseParagraphStyleOptions['paragraph']>['spacing']>;

const exactly = (line: number, more: Spacing = {}): Spacing => ({ line, lineRule: 'exact', ...more });
const TWO_CHARACTERS = { firstLine: 2 * CHARACTER, firstLineChars: 200 } as const;
const BLACK = '000000';

const TITLE_LOOK = {
  run: { font: { eastAsia: FONT.title.name }, size: SIZE.title, color: BLACK },
  paragraph: { alignment: 'center', spacing: exactly(LINE.title, { after: LINE.body / 2 }), keepLines: true },
} as const satisfies IBaseParagraphStyleOptions;

const TABLE_LOOK = {
  run: { size: SIZE.table, characterSpacing: 0 },
  paragraph: { alignment: 'left', spacing: exactly(LINE.table) },
} as const satisfies IBaseParagraphStyleOptions;

/** Headings are set like body text, told apart by their face and never bold (7.3.3). */
function headingStyle(outlineLevel: number, face: string): IBaseParagraphStyleOptions {
  return {
    next: STYLE_OF_ROLE.body,
    quickFormat: true,
    run: { font: { eastAsia: face }, size: SIZE.body, color: BLACK, italics: false },
    paragraph: { indent: TWO_CHARACTERS, keepNext: true, keepLines: true, outlineLevel },
  };
}

function paragraphStyle(id: string, name: string, look: IBaseParagraphStyleOptions): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

/** The styles of a report (GB/T 9704-2012, 7.3), in docx's terms. */
export const REPORT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: {
          ascii: FONT.latin.name,
          hAnsi: FONT.latin.name,
          cs: FONT.latin.name,
          eastAsia: FONT.body.name,
        },
        size: SIZE.body,
        characterSpacing: CHARACTER_SPACING,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { alignment: 'both', spacing: exactly(LINE.body) },
    },
    title: { next: STYLE_OF_ROLE.body, ...TITLE_LOOK },
    heading1: headingStyle(0, FONT.heading.name),
    heading2: headingStyle(1, FONT.subheading.name),
    heading3: headingStyle(2, FONT.body.name),
    heading4: headingStyle(3, FONT.body.name),
    heading5: headingStyle(4, FONT.body.name),
    heading6: headingStyle(5, FONT.body.name),
  },
  paragraphStyles: [
    paragraphStyle(STYLE_OF_ROLE.subtitle, 'Subtitle', {
      run: { font: { eastAsia: FONT.subheading.name } },
      paragraph: { alignment: 'center', spacing: exactly(LINE.body, { after: LINE.body / 2 }) },
    }),
    paragraphStyle(STYLE_OF_ROLE.salutation, 'Salutation', { paragraph: { keepNext: true } }),
    paragraphStyle(STYLE_OF_ROLE.body, 'Body Text', { paragraph: { indent: TWO_CHARACTERS } }),
    paragraphStyle(STYLE_OF_ROLE.signature, 'Signature', {
      paragraph: {
        alignment: 'right',
        indent: { right: SIGNATURE_INDENT * CHARACTER },
        spacing: exactly(LINE.body, { before: LINE.body }),
        contextualSpacing: true,
        keepNext: true,
      },
    }),
    paragraphStyle(STYLE_OF_ROLE.date, 'Date', {
      paragraph: { alignment: 'right', indent: { right: DATE_INDENT * CHARACTER } },
    }),
    paragraphStyle(STYLE_OF_ROLE.annexTitle, 'Annex Title', {
      run: TITLE_LOOK.run,
      paragraph: { ...TITLE_LOOK.paragraph, keepNext: true, outlineLevel: 0 },
    }),
    paragraphStyle(PICTURE_STYLE, 'Picture', {
      // A line of exact height would show no more of a picture than fits into it.
      paragraph: { alignment: 'center', spacing: { line: 240, lineRule: 'auto', before: LINE.body / 4 } },
    }),
    paragraphStyle(TABLE_STYLE.text, 'Table Text', TABLE_LOOK),
    paragraphStyle(TABLE_STYLE.heading, 'Table Heading', {
      run: { ...TABLE_LOOK.run, font: { eastAsia: FONT.heading.name } },
      paragraph: { ...TABLE_LOOK.paragraph, alignment: 'center', keepNext: true },
    }),
    paragraphStyle(TABLE_STYLE.end, 'Table End', {
      semiHidden: true,
      run: { size: 2 },
      paragraph: { spacing: exactly(20) },
    }),
    paragraphStyle(FOOTER_STYLE, 'footer', {
      run: { font: FONT.pageNumber.name, size: SIZE.pageNumber, characterSpacing: 0 },
      paragraph: { spacing: exactly(LINE.pageNumber) },
    }),
  ],
};
