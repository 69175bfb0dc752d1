/** One import for the dependency rules to judge. */
export interface DependencyCase {
  /** The importing file, or the room an importing file is made up in. */
  readonly from: string;
  /** The imported file: of ours by its path, of a package by its path in node_modules, of Node by its name. */
  readonly to: string;
  readonly typeOnly?: boolean;
  /** The rules it breaks; none: it is allowed. */
  readonly breaks: readonly string[];
}

const core = (room: string): string => `src/core/${room}`;
const door = (room: string): string => `src/${room}/index.ts`;
const npm = (name: string): string => `node_modules/${name}/index.js`;

const allow = (from: string, ...targets: readonly string[]): readonly DependencyCase[] =>
  targets.map((to) => ({ from, to, breaks: [] }));
const allowTypes = (from: string, ...targets: readonly string[]): readonly DependencyCase[] =>
  targets.map((to) => ({ from, to, typeOnly: true, breaks: [] }));
const forbid = (rule: string, from: string, ...targets: readonly string[]): readonly DependencyCase[] =>
  targets.map((to) => ({ from, to, breaks: [rule] }));
const forbidTypes = (rule: string, from: string, ...targets: readonly string[]): readonly DependencyCase[] =>
  targets.map((to) => ({ from, to, typeOnly: true, breaks: [rule] }));

const digest = door('core/digest');
const failure = door('core/failure');
const values = door('core/values');
const findings = door('core/findings');
const xml = door('core/xml');
const ledger = door('core/ledger');
const figures = door('core/figures');
const doctor = door('core/doctor');
const effect = door('core/effect');
const settings = door('core/settings');
const annex = door('core/annex');
const report = door('core/report');
const marks = door('core/marks');
const link = door('core/link');
const rollup = door('core/rollup');
const yearTurn = door('core/year-turn');
const blanks = door('core/blanks');
const audit = door('core/audit');
const amend = door('core/amend');
const wording = door('core/wording');
const pack = 'src/core/pack.ts';
const account = 'src/core/account.ts';
const assemble = 'src/core/assemble.ts';
const assembleTurn = 'src/core/assemble-turn.ts';
const assembleTemplate = 'src/core/assemble-template.ts';
const partyBranch = door('packs/party-branch');
const opcPackage = door('adapters/opc-package');
const xlsxFile = door('adapters/xlsx-file');
const foreignFile = door('adapters/foreign-file');
const ledgerFile = door('adapters/ledger-file');
const docxFile = door('adapters/docx-file');
const wordHost = door('adapters/word-host');
const excelHost = door('adapters/excel-host');
const officeFailure = door('adapters/office-failure');

const allowed: readonly DependencyCase[] = [
  ...allow(core('values'), failure, 'src/core/values/inner.ts'),
  ...allow(core('xml'), failure),
  ...allow(core('findings'), failure),
  ...allow(core('ledger'), failure, values, findings),
  ...allow(core('figures'), failure, values, findings, ledger),
  ...allow(core('doctor'), values, findings, ledger),
  ...allow(core('effect'), values, findings, ledger, figures),
  ...allow(core('settings'), failure, figures),
  ...allow(core('report'), failure, values, findings, figures),
  ...allow(core('marks'), failure, values, xml, figures, report),
  ...allow(core('annex'), values, settings, report, marks),
  ...allow(core('review'), values, findings, marks),
  ...allow(core('year-turn'), values, figures, marks),
  ...allow(core('audit'), values, findings, figures, marks),
  ...allowTypes(core('wording'), audit),
  ...allowTypes(pack, audit),
  ...allowTypes('src/packs/party-branch', audit),
  ...allow(core('amend'), audit, marks),
  ...allow('src/apps/cli', audit, amend),
  ...allow(core('digest'), 'src/core/digest/inner.ts'),
  ...allow(core('link'), digest, failure, values, findings, figures, settings),
  ...allow(core('rollup'), link, figures, findings, values),
  ...allow('src/core/assemble-rollup.ts', rollup),
  ...allow('src/adapters/xlsx-file', rollup),
  ...allowTypes(core('wording'), failure, findings, ledger, figures, doctor, marks),
  ...allow(core('wording'), values),
  ...allowTypes(pack, ledger, figures, report, settings, wording),
  ...allowTypes(account, pack),
  ...allow(assemble, ledger, figures, report, marks),
  ...allowTypes(assemble, pack),
  ...allow(assembleTurn, assemble, figures, marks, yearTurn),
  ...allowTypes(assembleTurn, pack),
  ...allow(assembleTemplate, findings, figures, marks, yearTurn),
  ...allowTypes(core('wording'), blanks),
  ...allow('src/packs/party-branch', values, figures, wording),
  ...allowTypes('src/packs/party-branch', pack),
  ...allow('src/adapters/opc-package', failure, xml, npm('fflate')),
  ...allow(
    'src/adapters/xlsx-file',
    digest,
    failure,
    values,
    xml,
    ledger,
    doctor,
    opcPackage,
    npm('exceljs'),
    npm('saxes'),
  ),
  ...allow(
    'src/adapters/foreign-file',
    digest,
    failure,
    values,
    findings,
    xml,
    ledger,
    opcPackage,
    npm('@e965/xlsx'),
  ),
  ...allow('src/adapters/ledger-file', failure, ledger, opcPackage, xlsxFile, foreignFile),
  ...allow('src/adapters/docx-file', failure, xml, report, marks, opcPackage, npm('docx')),
  ...allow('src/adapters/office-failure', failure),
  ...allow('src/adapters/office-notes', officeFailure),
  ...allow('src/adapters/word-host', failure, marks, report, officeFailure),
  ...allow('src/adapters/excel-host', digest, failure, values, findings, ledger, doctor, officeFailure),
  ...allow(
    'src/apps/cli',
    annex,
    failure,
    pack,
    assemble,
    wording,
    partyBranch,
    xlsxFile,
    ledgerFile,
    docxFile,
    'fs',
  ),
  ...allow(
    'src/apps/taskpane',
    assemble,
    wordHost,
    excelHost,
    npm('react'),
    npm('@fluentui/react-components'),
    npm('chart.js'),
    npm('comlink'),
  ),
  ...allow('tools/draw', xml, wordHost, 'tests/sample.ts', 'tools/draw/inner.ts', npm('jest'), 'fs'),
  ...allow('tools/start.ts', 'tools/draw/index.ts'),
  ...allow('tests/tools/draw', 'tools/draw/inner.ts'),
  ...allow('src/apps/cli', door('apps/server'), door('adapters/snapshot-files')),
  ...allow('src/apps/server', link, failure, values, door('adapters/snapshot-files'), npm('mrmime'), 'https'),
  ...allow('src/adapters/snapshot-files', link, failure, 'fs'),
  ...allow('src/adapters/live-link', link, failure, npm('eventsource-parser')),
];

const forbidden: readonly DependencyCase[] = [
  ...forbid('core-stands-alone', core('ledger'), partyBranch, wordHost, door('apps/cli')),
  ...forbidTypes('core-stands-alone', core('report'), wordHost),
  ...forbid('packs-are-data', 'src/packs/party-branch', wordHost, door('apps/cli')),
  ...forbid('packs-keep-apart', 'src/packs/party-branch', door('packs/school-club')),
  ...forbid('adapters-serve-core-only', 'src/adapters/xlsx-file', docxFile, partyBranch, door('apps/cli')),
  ...forbid('adapters-serve-core-only', 'src/adapters/foreign-file', xlsxFile, ledgerFile),
  ...forbid('adapters-serve-core-only', 'src/adapters/docx-file', ledgerFile),
  ...forbid(
    'ledger-file-chooses-readers',
    'src/adapters/ledger-file',
    docxFile,
    partyBranch,
    door('apps/cli'),
  ),
  ...forbid('foreign-file-behind-ledger-file', 'src/apps/cli', foreignFile),
  ...forbid('sheetjs-in-one-place', 'src/adapters/xlsx-file', npm('@e965/xlsx')),
  ...forbid('opc-package-for-file-adapters', 'src/adapters/word-host', opcPackage),
  ...forbid('opc-package-for-file-adapters', 'src/apps/cli', opcPackage),
  ...forbid('opc-package-knows-no-content', 'src/adapters/opc-package', values, marks),
  ...forbid('adapters-serve-core-only', 'src/adapters/word-host', excelHost),
  ...forbid('office-failure-for-hosts', 'src/adapters/docx-file', officeFailure),
  ...forbid('office-failure-for-hosts', 'src/apps/taskpane', officeFailure),
  ...forbid('office-notes-know-no-host', 'src/adapters/office-notes', ledger, marks),
  ...forbid('office-failure-knows-no-host', 'src/adapters/office-failure', ledger, marks),
  ...forbidTypes('excel-host-gives-grids', 'src/adapters/excel-host', report),
  ...forbid('excel-host-gives-grids', 'src/adapters/excel-host', figures, marks, link),
  ...forbid('word-host-sees-marks', 'src/adapters/word-host', ledger, figures, link),
  { from: 'src/apps/server', to: door('apps/cli'), breaks: ['apps-keep-apart', 'server-reads-no-ledger'] },
  ...forbid('server-started-by-cli', 'src/apps/taskpane', door('apps/server')),
  ...forbid('server-reads-no-ledger', 'src/apps/server', ledger, figures, door('adapters/ledger-file')),
  ...forbid('link-adapters-carry-snapshots', 'src/adapters/live-link', ledger, figures),
  ...forbid('link-adapters-carry-snapshots', 'src/adapters/snapshot-files', figures, marks),
  ...forbid('through-the-front-door', core('ledger'), 'src/core/values/inner.ts'),
  ...forbid('through-the-front-door', assemble, 'src/core/ledger/inner.ts'),
  ...forbid('through-the-front-door', 'src/apps/cli', 'src/packs/party-branch/inner.ts'),
  ...forbid('failure-knows-nothing', core('failure'), values),
  ...forbid('digest-knows-nothing', core('digest'), failure, values),
  ...forbid('values-know-nothing', core('values'), ledger, figures),
  ...forbid('findings-know-nothing', core('findings'), values, ledger),
  ...forbid('xml-knows-nothing', core('xml'), values),
  ...forbid('xml-for-marks-and-files', core('figures'), xml),
  ...forbid('xml-for-marks-and-files', 'src/adapters/word-host', xml),
  ...forbid('settings-before-meaning', core('settings'), ledger, report, marks, link),
  ...forbid('ledger-before-figures', core('ledger'), figures, report, marks, link),
  ...forbid('doctor-counts-nothing', core('doctor'), figures, report, marks, link),
  ...forbid('doctor-for-apps-and-workbooks', core('ledger'), doctor),
  ...forbid('doctor-for-apps-and-workbooks', 'src/adapters/docx-file', doctor),
  ...forbid('effect-compares-figures', core('effect'), report, marks, link),
  ...forbid('effect-for-apps', core('figures'), effect),
  ...forbid('effect-for-apps', 'src/adapters/excel-host', effect),
  ...forbid('figures-before-report', core('figures'), report, marks, link),
  ...forbidTypes('figures-before-report', core('figures'), report),
  ...forbid('report-reads-figures-only', core('report'), ledger, marks, link),
  ...forbid('marks-read-figures-only', core('marks'), ledger, link),
  ...forbid('annex-reads-the-record-only', core('annex'), ledger, figures, link),
  ...forbid('annex-for-apps', core('report'), annex),
  ...forbid('annex-for-apps', 'src/adapters/docx-file', annex),
  ...forbid('review-compares-records', core('review'), ledger, figures, report, link),
  ...forbid('year-turn-reads-marks', core('year-turn'), ledger, report, link),
  ...forbid('link-carries-figures', core('link'), ledger, report, marks),
  ...forbid('rollup-reads-packets', core('rollup'), ledger, report, marks, settings),
  ...forbid('rollup-for-apps-and-workbooks', core('report'), rollup),
  ...forbid('rollup-for-apps-and-workbooks', 'src/adapters/docx-file', rollup),
  ...forbid('prose-reads-sentences', core('prose'), ledger, figures, report, link),
  ...forbid('blanks-read-documents-and-figures', core('blanks'), ledger, report, link),
  ...forbid('blanks-for-apps-and-wording', core('marks'), blanks),
  ...forbid('blanks-for-apps-and-wording', 'src/adapters/docx-file', blanks),
  ...forbid('audit-reads-documents-and-figures', core('audit'), ledger, report, link),
  ...forbid('audit-for-apps-and-wording', core('marks'), audit),
  ...forbid('amend-acts-on-audits', core('amend'), ledger, figures, report, link),
  ...forbid('amend-for-apps', core('marks'), amend),
  ...forbid('amend-for-apps', 'src/adapters/docx-file', amend),
  ...forbid('audit-for-apps-and-wording', 'src/adapters/docx-file', audit),
  ...forbid('wording-reads-types-only', core('wording'), ledger),
  ...forbid('wording-at-the-edge', core('ledger'), wording),
  ...forbid('wording-at-the-edge', 'src/adapters/docx-file', wording),
  ...forbid('wording-at-the-edge', assemble, wording),
  ...forbid('pack-is-a-type', pack, values),
  ...forbidTypes('pack-above-rooms', core('figures'), pack),
  ...forbidTypes('pack-above-rooms', 'src/adapters/docx-file', pack),
  ...forbid('assemble-for-apps', core('report'), assemble, assembleTurn, assembleTemplate),
  ...forbid('assemble-for-apps', 'src/packs/party-branch', assemble),
  ...forbid('assemble-for-apps', 'src/adapters/xlsx-file', assemble),
  ...forbid('exceljs-in-one-place', 'src/adapters/docx-file', npm('exceljs')),
  ...forbidTypes('exceljs-in-one-place', 'src/apps/cli', npm('exceljs')),
  ...forbid('docx-in-one-place', 'src/apps/cli', npm('docx')),
  ...forbid('fflate-in-one-place', 'src/adapters/xlsx-file', npm('fflate')),
  ...forbid('saxes-in-one-place', 'src/adapters/docx-file', npm('saxes')),
  ...forbid('server-libraries-in-server', 'src/apps/cli', npm('chokidar'), npm('mrmime')),
  ...forbid('event-streams-in-live-link', 'src/apps/taskpane', npm('eventsource-parser')),
  ...forbid('react-in-taskpane-only', 'src/apps/cli', npm('react'), npm('@fluentui/react-components')),
  ...forbid('react-in-taskpane-only', 'src/adapters/xlsx-file', npm('comlink'), npm('chart.js')),
  ...forbid('node-at-the-edge', 'src/adapters/xlsx-file', 'fs'),
  ...forbid('not-to-dev-dep', 'src/apps/cli', npm('jest')),
  ...forbid('not-undeclared', 'src/apps/cli', npm('undeclared')),
  ...forbid('not-unresolvable', 'src/apps/cli', './nowhere'),
  ...forbid('not-to-test', 'src/apps/cli', 'tests/sample.ts'),
  ...forbid('not-to-tools', 'src/apps/cli', 'tools/draw/index.ts'),
  ...forbid('tools-tested-alone', 'tests/core/values', 'tools/draw/index.ts'),
  ...forbid('tools-through-the-front-door', 'tools/start.ts', 'tools/draw/inner.ts'),
  ...forbid('tools-through-the-front-door', 'tools/measure', 'tools/draw/inner.ts'),
  ...forbid('tools-through-the-front-door', 'tools/draw', 'src/core/values/inner.ts'),
  { from: core('values'), to: npm('docx'), breaks: ['core-stands-alone', 'docx-in-one-place'] },
  {
    from: core('failure'),
    to: 'fs',
    breaks: ['core-stands-alone', 'failure-knows-nothing', 'node-at-the-edge'],
  },
];

export const DEPENDENCY_CASES = [...allowed, ...forbidden];
