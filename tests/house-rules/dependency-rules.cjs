/**
 * Who may import whom (dependency-cruiser). A folder's name says what it may import: apps → adapters → core and
 * apps → packs → core. `dependency-rules.test.ts` proves every rule on a dummy tree.
 */

const SRC = '^src/';
/** Where programs begin; the pane runs in two threads, and in one file too. */
const PROGRAMS = '^src/apps/[^/]+/(index|single-file|desk/web-worker)\\.ts$';
const CORE = '^src/core/';
const rooms = (...names) => `^src/core/(${names.join('|')})/`;
const adapters = (...names) => `^src/adapters/(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const except = (...paths) => ({ path: SRC, pathNot: paths });

/** An end of a rule is a path pattern, or conditions. */
const end = (condition) => (typeof condition === 'string' ? { path: condition } : condition);
const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: end(from),
  to: end(to),
});

const layers = [
  rule(
    'core-stands-alone',
    CORE,
    { pathNot: CORE },
    'The core runs in a pane, on a page and on the command line alike, so it needs nothing but itself.',
  ),
  rule(
    'packs-are-data',
    '^src/packs/',
    { pathNot: ['^src/packs/', CORE] },
    'A pack is one trade as data: what computes belongs to the core, what reads and writes to an adapter.',
  ),
  rule(
    'packs-keep-apart',
    '^src/packs/([^/]+)/',
    { path: '^src/packs/', pathNot: '^src/packs/$1/' },
    'A trade can be taken out by deleting its folder.',
  ),
  rule(
    'adapters-serve-core-only',
    { path: '^src/adapters/([^/]+)/', pathNot: adapters('ledger-file') },
    {
      path: '^src/(packs|adapters|apps)/',
      pathNot: ['^src/adapters/$1/', adapters('opc-package', 'office-failure', 'office-notes')],
    },
    'An adapter fulfils a type that the core declares; only apps choose and combine adapters.',
  ),
  rule(
    'ledger-file-chooses-readers',
    adapters('ledger-file'),
    {
      path: '^src/(packs|adapters|apps)/',
      pathNot: adapters('ledger-file', 'opc-package', 'xlsx-file', 'foreign-file'),
    },
    'Which reader a file needs is decided once for all programs, and nothing else is decided there.',
  ),
  rule(
    'foreign-file-behind-ledger-file',
    except(adapters('foreign-file', 'ledger-file')),
    adapters('foreign-file'),
    'Whoever names it beforehand would load its libraries before such a file comes.',
  ),
  rule(
    'opc-package-for-file-adapters',
    except(adapters('opc-package', 'xlsx-file', 'docx-file', 'foreign-file', 'ledger-file')),
    adapters('opc-package'),
    'The zip container is a detail that files of Office share; nobody else needs to know of it.',
  ),
  rule(
    'opc-package-knows-no-content',
    adapters('opc-package'),
    { path: SRC, pathNot: [adapters('opc-package'), rooms('failure', 'xml')] },
    'A container of parts: what stands in them is the business of xlsx-file and docx-file.',
  ),
  rule(
    'office-failure-for-hosts',
    except(adapters('office-failure', 'office-notes', 'word-host', 'excel-host')),
    adapters('office-failure'),
    'Errors of office.js become ours once, at the edge; behind it nobody meets one.',
  ),
  rule(
    'office-notes-know-no-host',
    adapters('office-notes'),
    { path: SRC, pathNot: [adapters('office-notes', 'office-failure'), rooms('failure')] },
    'A text kept with a file of Office is kept alike in Word and in Excel, whatever it says.',
  ),
  rule(
    'office-failure-knows-no-host',
    adapters('office-failure'),
    { path: SRC, pathNot: [adapters('office-failure'), rooms('failure')] },
    'An error of Office is the same in Word and in Excel, whatever was being done.',
  ),
  rule(
    'excel-host-gives-grids',
    adapters('excel-host'),
    rooms('figures', 'report', 'marks', 'link'),
    'The open workbook is read without knowing what will be counted in it.',
  ),
  rule(
    'word-host-sees-marks',
    adapters('word-host'),
    rooms('ledger', 'figures', 'link'),
    'A document holds texts and marks; where they came from is told by its record.',
  ),
  rule(
    'apps-keep-apart',
    '^src/apps/([^/]+)/',
    { path: '^src/apps/', pathNot: ['^src/apps/$1/', '^src/apps/server/'] },
    'Two programs share what they need through core, packs and adapters.',
  ),
  rule(
    'server-started-by-cli',
    except('^src/apps/(server|cli)/'),
    '^src/apps/server/',
    '`taizhang serve` is a command; nobody else opens a port.',
  ),
  rule(
    'server-reads-no-ledger',
    '^src/apps/server/',
    {
      path: SRC,
      pathNot: [
        '^src/apps/server/',
        rooms('link', 'failure', 'values', 'digest'),
        adapters('snapshot-files'),
      ],
    },
    'It carries what somebody else has counted, so that a fault in its guard can give away no more than figures.',
  ),
  rule(
    'link-adapters-carry-snapshots',
    adapters('live-link', 'snapshot-files'),
    {
      path: SRC,
      pathNot: [adapters('live-link', 'snapshot-files'), rooms('link', 'failure', 'values', 'digest')],
    },
    'What keeps and what carries figures has no need to know what they are figures of.',
  ),
  rule(
    'through-the-front-door',
    '^(src/[^/]+/[^/]+)(/|$)',
    { path: '^src/[^/]+/[^/]+/', pathNot: ['^$1(/|$)', '^src/[^/]+/[^/]+/index\\.ts$'] },
    'What a room gives is listed in its index.ts; everything else in it is free to change.',
  ),
];

const coreRooms = [
  rule(
    'failure-knows-nothing',
    rooms('failure'),
    { pathNot: rooms('failure') },
    'Every room may throw a failure, so it must not lead anywhere.',
  ),
  rule(
    'digest-knows-nothing',
    rooms('digest'),
    { pathNot: rooms('digest') },
    'Bytes and texts are digested whatever they say.',
  ),
  rule(
    'values-know-nothing',
    rooms('values'),
    { path: SRC, pathNot: rooms('values', 'failure') },
    'Dates, counts and numerals are the ground the other rooms stand on.',
  ),
  rule(
    'findings-know-nothing',
    rooms('findings'),
    { path: SRC, pathNot: rooms('findings', 'failure') },
    'A fault is a code and a place, whatever it is a fault of.',
  ),
  rule(
    'xml-knows-nothing',
    rooms('xml'),
    { path: SRC, pathNot: rooms('xml', 'failure') },
    'XML text and tokens, whatever they say.',
  ),
  rule(
    'xml-for-marks-and-files',
    except(rooms('xml', 'marks'), adapters('opc-package', 'xlsx-file', 'docx-file', 'foreign-file')),
    rooms('xml'),
    'Only the document record and the Office files are XML; the other rooms handle plain data.',
  ),
  rule(
    'ledger-before-figures',
    rooms('ledger'),
    rooms('figures', 'report', 'marks', 'link'),
    'A ledger is read without knowing what will be counted in it.',
  ),
  rule(
    'doctor-counts-nothing',
    rooms('doctor'),
    rooms('figures', 'report', 'marks', 'link'),
    'A correction is about a cell; whoever counts tells whether a figure changed by it.',
  ),
  rule(
    'doctor-for-apps-and-workbooks',
    { path: SRC, pathNot: [rooms('doctor', 'wording'), adapters('xlsx-file', 'excel-host'), '^src/apps/'] },
    rooms('doctor'),
    'Corrections are worded, shown and made; no reading or counting may depend on them.',
  ),
  rule(
    'effect-compares-figures',
    rooms('effect'),
    rooms('report', 'marks', 'link'),
    'What rows do to figures is told of figures alone; a report only shows them.',
  ),
  rule(
    'effect-for-apps',
    { path: SRC, pathNot: [rooms('effect'), '^src/apps/'] },
    rooms('effect'),
    'It counts all once more: whoever asks for it is a person in front of a row.',
  ),
  rule(
    'figures-before-report',
    rooms('figures'),
    rooms('report', 'marks', 'link'),
    'A figure is computed without knowing where it will stand.',
  ),
  rule(
    'settings-before-meaning',
    rooms('settings'),
    rooms('ledger', 'report', 'marks', 'link'),
    'A choice is a name and a change of data; what the change means only the trade knows.',
  ),
  rule(
    'report-reads-figures-only',
    rooms('report'),
    rooms('ledger', 'marks', 'link'),
    'Every number in a report has a name and a source; a report never reads raw rows.',
  ),
  rule(
    'marks-read-figures-only',
    rooms('marks'),
    rooms('ledger', 'link'),
    'A refresh sees figures, wherever they were computed.',
  ),
  rule(
    'annex-reads-the-record-only',
    rooms('annex'),
    rooms('ledger', 'figures', 'link'),
    'It tells what the document itself says, so that it can be made where no ledger is.',
  ),
  rule(
    'annex-for-apps',
    except(rooms('annex'), '^src/core/assemble\\.ts$', '^src/apps/'),
    rooms('annex'),
    'It is put behind what others have made; nothing is made for its sake.',
  ),
  rule(
    'review-compares-records',
    rooms('review'),
    rooms('ledger', 'figures', 'report', 'link'),
    'What a record says of a figure before and now can be compared wherever the figure was computed.',
  ),
  rule(
    'year-turn-reads-marks',
    rooms('year-turn'),
    rooms('ledger', 'report', 'link'),
    'A document goes over into the next year by its marks and words, wherever its figures were computed.',
  ),
  rule(
    'prose-reads-sentences',
    rooms('prose'),
    { path: SRC, pathNot: rooms('prose', 'values', 'marks') },
    'How a sentence speaks of numbers is the same, whoever asks what they count.',
  ),
  rule(
    'blanks-read-documents-and-figures',
    rooms('blanks'),
    { path: SRC, pathNot: rooms('blanks', 'prose', 'values', 'figures', 'marks') },
    'A blank is told by the words around it, wherever the figures were counted.',
  ),
  rule(
    'blanks-for-apps-and-wording',
    {
      path: SRC,
      pathNot: [rooms('blanks', 'wording'), '^src/core/(pack|assemble-blanks)\\.ts$', '^src/(packs|apps)/'],
    },
    rooms('blanks'),
    'Nothing that is counted may depend on what a document leaves open.',
  ),
  rule(
    'audit-reads-documents-and-figures',
    rooms('audit'),
    { path: SRC, pathNot: rooms('audit', 'prose', 'values', 'findings', 'figures', 'marks') },
    'An audit compares what a document says with figures, wherever they were counted.',
  ),
  rule(
    'audit-for-apps-and-wording',
    {
      path: SRC,
      pathNot: [rooms('audit', 'amend', 'wording'), '^src/core/pack\\.ts$', '^src/(packs|apps)/'],
    },
    rooms('audit'),
    'Nothing that is counted or written may depend on what an audit thinks of it.',
  ),
  rule(
    'amend-acts-on-audits',
    rooms('amend'),
    { path: SRC, pathNot: rooms('amend', 'audit', 'failure', 'marks') },
    'What is wrong is known by then; figures come from whoever counted them.',
  ),
  rule(
    'amend-for-apps',
    { path: SRC, pathNot: [rooms('amend'), '^src/apps/'] },
    rooms('amend'),
    'Nothing is put right but by somebody who asks for it.',
  ),
  rule(
    'link-carries-figures',
    rooms('link'),
    rooms('ledger', 'report', 'marks'),
    'The live link sends figures and their record, never a ledger.',
  ),
  rule(
    'rollup-reads-packets',
    rooms('rollup'),
    { path: SRC, pathNot: rooms('rollup', 'link', 'figures', 'findings', 'values') },
    'Branches are added up from what was carried, wherever it was counted; a ledger is never read again.',
  ),
  rule(
    'rollup-for-apps-and-workbooks',
    {
      path: SRC,
      pathNot: [
        rooms('rollup'),
        adapters('xlsx-file'),
        '^src/core/(pack|assemble-rollup)\\.ts$',
        '^src/(packs|apps)/',
      ],
    },
    rooms('rollup'),
    'Nothing that is counted may depend on how it is added up above.',
  ),
  rule(
    'wording-reads-types-only',
    rooms('wording'),
    { path: SRC, pathNot: rooms('wording', 'values'), dependencyTypesNot: ['type-only'] },
    'Sentences are data per code and language; only the plain text of values is shown in them.',
  ),
  rule(
    'wording-at-the-edge',
    except(rooms('wording'), '^src/core/pack\\.ts$', '^src/(packs|apps)/'),
    rooms('wording'),
    'Rooms and adapters give codes and fields; they become sentences where a person reads them.',
  ),
  rule(
    'pack-is-a-type',
    '^src/core/pack\\.ts$',
    { dependencyTypesNot: ['type-only'] },
    'What a trade must bring is a shape; it computes nothing.',
  ),
  rule(
    'pack-above-rooms',
    except(
      '^src/core/(pack|account|read-to-count|worded-figures-of|assemble|assemble-turn|assemble-blanks|assemble-template)\\.ts$',
      '^src/(packs|apps)/',
    ),
    '^src/core/pack\\.ts$',
    'A room takes the part of a pack it needs, so that it can be understood and tested without a pack.',
  ),
  rule(
    'assemble-for-apps',
    except('^src/core/assemble(-turn|-blanks|-template)?\\.ts$', '^src/apps/'),
    '^src/core/assemble(-turn|-blanks|-template)?\\.ts$',
    'The table of contents stands above the rooms it lists.',
  ),
];

const outsideThings = [
  rule(
    'exceljs-in-one-place',
    except(adapters('xlsx-file')),
    packages('exceljs'),
    'exceljs can then be replaced by an own reader without anyone noticing.',
  ),
  rule(
    'docx-in-one-place',
    except(adapters('docx-file')),
    packages('docx'),
    'The rest of the program knows report documents, not how a library builds them.',
  ),
  rule(
    'fflate-in-one-place',
    except(adapters('opc-package')),
    packages('fflate'),
    'One place checks unpacked sizes; a second way into a zip would pass the check by.',
  ),
  rule(
    'saxes-in-one-place',
    except(adapters('xlsx-file')),
    packages('saxes'),
    'Only sheets are large enough to need a streaming parser.',
  ),
  rule(
    'sheetjs-in-one-place',
    except(adapters('foreign-file')),
    packages('@e965/xlsx'),
    'It reads .xls and nothing else, and is loaded when such a file comes.',
  ),
  rule(
    'server-libraries-in-server',
    except('^src/apps/server/'),
    packages('chokidar', 'mrmime'),
    'Watching folders and giving out files is what a server does.',
  ),
  rule(
    'event-streams-in-live-link',
    except(adapters('live-link')),
    packages('eventsource-parser'),
    'One place listens to a server.',
  ),
  rule(
    'react-in-taskpane-only',
    except('^src/apps/taskpane/'),
    packages('react', 'react-dom', '@fluentui', 'chart\\.js', 'comlink', 'pinyin-match'),
    'Nothing but the pane has a screen, or a second thread.',
  ),
  rule(
    'node-at-the-edge',
    except('^src/apps/(cli|server)/', adapters('snapshot-files')),
    { dependencyTypes: ['core'] },
    'Disk and network belong to the programs that run under Node; all else also runs in a browser.',
  ),
  rule(
    'not-to-dev-dep',
    SRC,
    { dependencyTypes: ['npm-dev'] },
    'What ships may only need what is installed with it.',
  ),
  rule(
    'not-undeclared',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    'A package that only happens to be there can be gone tomorrow.',
  ),
  rule(
    'not-unresolvable',
    {},
    { couldNotResolve: true },
    'An import that leads nowhere is a typing mistake.',
  ),
];

const whole = [
  rule('not-to-test', SRC, '^tests/', 'The program must not need its tests.'),
  rule('not-to-tools', SRC, '^tools/', 'The program must not need what helps to develop it.'),
  rule(
    'tools-tested-alone',
    { path: '^tests/', pathNot: '^tests/tools/' },
    '^tools/',
    'A test of the program does not rest on the tools, which may use what tests have built.',
  ),
  rule(
    'tools-through-the-front-door',
    '^tools/([^/]+)',
    {
      path: '^(src/[^/]+|tools)/[^/]+/',
      pathNot: ['^tools/$1/', '^(src/[^/]+|tools)/[^/]+/index\\.ts$'],
    },
    'A tool takes what a room lists in its index.ts, as everyone does.',
  ),
  rule(
    'no-circular',
    {},
    { circular: true },
    'Files in a circle can only be read, tested and moved together; a circle of types is one too.',
  ),
  rule(
    'no-orphans',
    {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        '^tests/(environment|house-rules)/',
        '^tests/office-host/live-check\\.ts$',
        '^src/apps/taskpane/pages/',
        // For webpack.config.js, which stands above all folders.
        '^tools/(manifest-for|web/office-source)\\.cjs$',
      ],
    },
    {},
    'A file nobody imports and that imports nothing was forgotten.',
  ),
  rule(
    'reachable-from-apps',
    PROGRAMS,
    {
      path: SRC,
      // Pages name their scripts, and the build its pages.
      pathNot: ['\\.d\\.ts$', PROGRAMS, '^src/apps/taskpane/pages/'],
      reachable: false,
    },
    'What no program needs is dead wood, however well it is tested.',
  ),
];

module.exports = {
  forbidden: [...layers, ...coreRooms, ...outsideThings, ...whole],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Other people's libraries at work, with packages of their own that need not be installed.
    exclude: { path: '^tests/bench/(peers|answers|node_modules)/' },
    // Type imports bind two files together as much as any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
