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
    files: ['**/*.mjs', 'webpack.config.js', 'eslint.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
);
