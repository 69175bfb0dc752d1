const { defineConfig } = require('eslint/config');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');

// The plugin's own preset also brings prettier and a second typescript-eslint; only its two useful parts are taken.
const [coreRecommended, , officeRecommended] = officeAddins.configs.recommended;
const officeRules = Object.keys(officeRecommended.rules).filter((name) => name.startsWith('office-addins/'));

const HOST_GLOBALS = ['Office', 'OfficeExtension', 'Word', 'Excel'];
const NODE_GLOBALS = ['process', 'Buffer', 'console', 'require', '__dirname', '__filename'];

const hostOnly = HOST_GLOBALS.map((name) => ({
  name,
  message: 'Only the host adapters and the task pane speak to Office.',
}));
const nodeOnly = NODE_GLOBALS.map((name) => ({
  name,
  message: 'This room also runs inside Office and on a plain web page.',
}));

/** `no-restricted-globals` does not look at types, so names in type positions are found by shape. */
const hostName = `[name=/^(${HOST_GLOBALS.join('|')})$/]`;
const hostTypes = [
  `TSQualifiedName > Identifier.left${hostName}`,
  `TSTypeQuery > Identifier.exprName${hostName}`,
].map((selector) => ({
  selector,
  message: 'Only the host adapters and the task pane know the types of Office.',
}));

const style = [
  { selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/]', message: 'A type is named after what it is.' },
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Named exports only: one name for one thing, everywhere.',
  },
  { selector: 'ExportAllDeclaration', message: 'A room lists by hand what it gives.' },
];

/** What gives another result on another machine or another day: the clock, its zone, the locale, chance. */
const machineGlobals = ['Intl', 'performance'].map((name) => ({
  name,
  message: 'Differs from machine to machine; write the order or the format down.',
}));
const machineMembers = [
  { object: 'Math', property: 'random', message: 'The same ledger gives the same report.' },
  ...['now', 'parse'].map((property) => ({
    object: 'Date',
    property,
    message: 'The core has no clock; be handed the day.',
  })),
  ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({
    property,
    message: 'Differs from machine to machine; write the order or the format down.',
  })),
];
const machineDates = [
  {
    selector:
      ':matches(CallExpression, NewExpression)[callee.name="Date"]:not(NewExpression[arguments.length=1])',
    message: 'This asks the clock or the local zone; Date.UTC() and new Date(milliseconds) do not.',
  },
  {
    selector:
      'MemberExpression > Identifier.property[name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes)|getTimezoneOffset)$/]',
    message: 'This counts in the local zone; its UTC sister does not.',
  },
];

/** The globals and host types that the files of some rooms may not touch. */
const restrict = (files, globals, ...syntax) => ({
  files,
  rules: {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-syntax': ['error', ...style, ...syntax],
  },
});

module.exports = defineConfig(
  { ignores: ['coverage/', 'dist/', 'out/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  coreRecommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-else-return': ['error', { allowElseIf: false }],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      ...Object.fromEntries(officeRules.map((name) => [name, 'error'])),
      // An exhaustive switch is one decision, however many cases its union has.
      complexity: ['error', { max: 10, variant: 'modified' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A callback that only calls something is read as what it is.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      // `||` on a text or number also passes over '' and 0, which is at times what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { number: true, string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['{src,tools}/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 50],
    },
  },
  restrict(['src/**/*.{ts,tsx}'], [...hostOnly, ...nodeOnly], ...hostTypes),
  restrict(
    ['src/core/**/*.ts'],
    [...hostOnly, ...nodeOnly, ...machineGlobals],
    ...hostTypes,
    ...machineDates,
  ),
  restrict(
    ['src/apps/{cli,server}/**/*.ts', 'src/adapters/snapshot-files/**/*.ts', 'tools/**/*.ts'],
    hostOnly,
    ...hostTypes,
  ),
  restrict(
    ['src/adapters/{word-host,excel-host,office-notes}/**/*.ts', 'src/apps/taskpane/**/*.{ts,tsx}'],
    nodeOnly,
  ),
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-properties': ['error', ...machineMembers] } },
  {
    // The one default export there is: webpack gives a text as a default.
    files: ['src/text-modules.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A table of cases is long, and a `describe` is one function.
      'max-lines': ['error', 400],
      // Builders of odd files have a branch for each oddity.
      complexity: ['error', { max: 15, variant: 'modified' }],
      // Jest's matchers for a part of a value (`expect.objectContaining`) are typed `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // Runs where nothing newer does: what is no ES5 is no JavaScript to it.
    files: ['src/apps/taskpane/pages/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { document: 'readonly' } },
    rules: { 'object-shorthand': 'off', 'prefer-template': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    ignores: ['src/apps/taskpane/pages/*.js'],
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        URL: 'readonly',
        __dirname: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      sourceType: 'module',
      globals: { Buffer: 'readonly', console: 'readonly', process: 'readonly' },
    },
  },
);
