import { createPackage } from '@/adapters/opc-package';

/** A workbook as some program writes it; what is left out is as Excel would have it. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Inside `workbook`, before `sheets`. */
  readonly head?: string;
  /** Inside `definedNames`. */
  readonly names?: string;
  readonly namespace?: string;
  readonly relationshipNamespace?: string;
  /** More parts, or other ones in place of those built. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export interface SheetPlan {
  readonly name: string;
  /** Inside `sheetData`. */
  readonly data?: string;
  readonly beforeData?: string;
  readonly afterData?: string;
  /** The whole part, in place of what the fields above give. */
  readonly xml?: string;
  readonly state?: string;
  /** As the workbook's relationship has it. */
  readonly target?: string;
  readonly relationshipType?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of the workbook; `rewrite` may give its parts another form. */
export function buildWorkbook(
  plan: WorkbookPlan,
  rewrite: (xml: string, part: string) => string = (xml) => xml,
): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Readonly<Record<string, string | Uint8Array>> = { ...builtParts(plan), ...plan.parts };
  const encode = ([name, part]: readonly [string, string | Uint8Array]) =>
    [name, typeof part === 'string' ? encoder.encode(rewrite(part, name)) : part] as const;
  return createPackage(new Map(Object.entries(parts).map(encode)));
}

/** A workbook with one sheet of these rows. */
export function buildSheet(data: string, plan: Omit<WorkbookPlan, 'sheets'> = {}): Uint8Array {
  return buildWorkbook({ ...plan, sheets: [{ name: '三会一课', data }] });
}

function builtParts(plan: WorkbookPlan): Record<string, string> {
  const { namespace = MAIN, relationshipNamespace = RELATIONSHIPS } = plan;
  const type = (name: string) => `${relationshipNamespace}/${name}`;
  const sheetTargets = plan.sheets.map(({ target }, index) => target ?? `worksheets/sheet${index + 1}.xml`);
  const tabs = plan.sheets.map(({ name, state }, index) => {
    const stateAttribute = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${stateAttribute} r:id="sheet${index + 1}"/>`;
  });
  const relationships = plan.sheets.map(({ relationshipType = 'worksheet' }, index) =>
    relationship(`sheet${index + 1}`, type(relationshipType), sheetTargets[index] ?? ''),
  );
  const parts: Record<string, string> = {
    '_rels/.rels': relationshipList([relationship('main', type('officeDocument'), 'xl/workbook.xml')]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${namespace}" xmlns:r="${relationshipNamespace}">${
      plan.head ?? ''
    }<sheets>${tabs.join('')}</sheets><definedNames>${plan.names ?? ''}</definedNames></workbook>`,
  };
  if (plan.strings !== undefined) {
    relationships.push(relationship('strings', type('sharedStrings'), 'sharedStrings.xml'));
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${namespace}">${plan.strings}</sst>`;
  }
  if (plan.styles !== undefined) {
    relationships.push(relationship('styles', type('styles'), 'styles.xml'));
    parts['xl/styles.xml'] = `<styleSheet xmlns="${namespace}">${plan.styles}</styleSheet>`;
  }
  parts['xl/_rels/workbook.xml.rels'] = relationshipList(relationships);
  plan.sheets.forEach((sheet, index) => {
    parts[partNameOf(sheetTargets[index] ?? '')] = sheet.xml ?? sheetXml(sheet, namespace);
  });
  return parts;
}

function sheetXml({ data = '', beforeData = '', afterData = '' }: SheetPlan, namespace: string): string {
  return `${DECLARATION}<worksheet xmlns="${namespace}">${beforeData}<sheetData>${data}</sheetData>${afterData}</worksheet>`;
}

function partNameOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationshipList(relationships: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationships.join('')}</Relationships>`;
}
