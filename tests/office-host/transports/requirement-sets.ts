/** Version by requirement set, as text: `1.10` is not `1.1`. */
export type RequirementSets = Readonly<Record<string, string>>;

export type OfficeApp = 'Word' | 'Excel';

const EVERYWHERE: RequirementSets = {
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
};

/** What a host says it has when a test asks for nothing else: what the npm build of office.js knows. */
export const REQUIREMENT_SETS: Readonly<Record<OfficeApp, RequirementSets>> = {
  Excel: {
    ...EVERYWHERE,
    DelayForCellEdit: '1.1',
    ExcelApi: '1.15',
    MatrixBindings: '1.1',
    TableBindings: '1.1',
  },
  Word: {
    ...EVERYWHERE,
    CustomXmlParts: '1.1',
    HtmlCoercion: '1.1',
    IdentityAPI: '1.3',
    OoxmlCoercion: '1.1',
    WordApi: '1.3',
  },
};

/** As `Office.context.requirements.isSetSupported`, for a client that has no Office. */
export function isSetSupported(sets: RequirementSets, name: string, version: number | string = '0'): boolean {
  const own = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (own === undefined) return false;
  const [major, minor] = parts(own[1]);
  const [wantedMajor, wantedMinor] = parts(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): readonly [number, number] {
  const [major, minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}
