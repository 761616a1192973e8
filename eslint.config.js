import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Imports point inward only: core knows nothing, hosts know core, faces know both. */
const boundary = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});

/** The Office.js rules of the plugin alone; its bundled style rules are prettier's business. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/'))
    .map(([name]) => [name, 'error']),
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', '**/generated', 'test/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Newer than the browsers of the floor (src/floor/members.ts); tsconfig's ES2023 keeps the language itself there.
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Identifier[name=/^(structuredClone|scheduler|navigation|URLPattern)$/]',
          'MemberExpression[object.name=AbortSignal][property.name=/^(any|timeout)$/]',
          'MemberExpression[object.name=Promise][property.name=/^(withResolvers|try)$/]',
          'MemberExpression[object.name=/^(Object|Map)$/][property.name=groupBy]',
          'MemberExpression[object.name=Array][property.name=fromAsync]',
          'MemberExpression[property.name=/^(isWellFormed|toWellFormed|checkVisibility|showPopover|symmetricDifference|isSubsetOf|isSupersetOf)$/]',
          'Literal[regex.flags=/v/]',
        ].map((selector) => ({ selector, message: 'newer than the oldest browsers that the pages run in' })),
      ],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      ...boundary(
        [
          '**/hosts/**',
          '**/taskpane/**',
          '**/commands/**',
          '**/workbench/**',
          '**/cli/**',
          '**/word/**',
          'node:*',
          'react*',
        ],
        'core may import only itself, the decimal library and generated grammars',
      ),
      'no-restricted-globals': [
        'error',
        'console',
        'window',
        'document',
        'process',
        'fetch',
        'setTimeout',
        'Office',
        'Excel',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        { property: 'toLocaleString' },
      ],
    },
  },
  {
    files: ['src/hosts/**'],
    rules: boundary(
      ['**/taskpane/**', '**/commands/**', '**/workbench/**', '**/cli/**', 'react*'],
      'hosts may import only core, Office.js and the file format',
    ),
  },
  {
    files: ['src/hosts/office/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['src/taskpane/start.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly' },
    },
    rules: { 'no-var': 'off' },
  },
  {
    files: ['**/*.mjs', 'webpack.config.js', 'eslint.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
);
