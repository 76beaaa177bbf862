import { defineConfig } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The rooms of DESIGN.md and what each may import: other rooms, and packages.
 * A room not listed for a package may not import any; `types` are rooms of which only types may be taken.
 */
const rooms = {
  schema: { rooms: [], packages: ['zod'] },
  core: { rooms: [], packages: [], types: ['schema'] },
  triggers: { rooms: ['core'], packages: [] },
  policy: { rooms: ['core'], packages: [] },
  feeds: { rooms: ['core'], packages: [] },
  config: { rooms: ['core', 'messages', 'policy'], packages: ['zod/mini'] },
  search: { rooms: ['core'], packages: ['fuse.js'] },
  delivery: { rooms: ['core'], packages: [] },
  browser: { rooms: ['core'], packages: ['idb-keyval', 'modern-screenshot'] },
  messages: { rooms: [], packages: [], types: ['core'] },
  ui: {
    rooms: ['core', 'messages'],
    packages: ['preact', '@preact/signals-core', 'lucide'],
    types: ['schema'],
  },
  receive: { rooms: ['core', 'schema'], packages: ['zod'] },
};
const pure = ['core', 'triggers', 'policy', 'feeds'];
const allRooms = [...Object.keys(rooms), 'cli'];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Import rules of one room, as `no-restricted-imports` patterns. */
function importRules(room, { rooms: allowed, packages, types = [] }) {
  const forbidden = allRooms.filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    { regex: '^\\.\\./\\.\\./', message: 'A room is one flat folder: nothing is two levels up.' },
    { regex: '^\\.\\./[^/]+$', message: `${room}/ may not import a composition root.` },
    {
      regex: `^(?!\\.)(?!(${packages.map(escape).join('|') || '(?!)'})(/|$))`,
      message: `${room}/ may import these packages only: ${packages.join(', ') || 'none'}.`,
    },
  ];
  for (const other of forbidden) {
    patterns.push({
      regex: `^\\.\\./${other}/`,
      allowTypeImports: types.includes(other),
      message: `${room}/ may not import ${other}/. See "Rooms" in DESIGN.md.`,
    });
  }
  return ['error', { patterns }];
}

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: { '@typescript-eslint/no-restricted-imports': importRules(room, allowed) },
}));

const impure = 'The pure rooms take time, chance and input as values. See "Rooms" in DESIGN.md.';

export default defineConfig(
  { ignores: ['dist', '.demo', '.sites', 'node_modules'] },
  tseslint.configs.strict,
  { languageOptions: { parserOptions: { projectService: false } } },
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/ignore': ['node_modules'],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-unresolved': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
    },
  },
  ...roomRules,
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'preact/hooks',
              importNames: ['useState', 'useReducer'],
              message: 'Use useSignal: drawTracked draws the whole tree, and knows only signals.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./(ui|browser)/', message: 'cli/ may not import ui/ or browser/.' }] },
      ],
    },
  },
  {
    files: ['src/loader.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\./(launcher|browser/ofDocument)\\.ts$)',
              allowTypeImports: true,
              message: 'The loader imports the launcher, ofDocument, and types.',
            },
          ],
        },
      ],
    },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: impure },
        { object: 'Math', property: 'random', message: impure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: impure },
        { selector: ':function[async=true]', message: impure },
        { selector: 'AwaitExpression', message: impure },
      ],
    },
  },
  {
    files: ['eslint.config.js', 'vite.config.ts', 'test/countReporter.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['demo/**', 'test/**', 'vite.plugins.ts', 'src/cli/**', 'src/loader.ts', 'src/browser/say.ts'],
    rules: { 'no-console': 'off' },
  },
);
