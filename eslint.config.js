import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const flows = [
  ...['pack', 'charter', 'interview', 'contribute', 'fit', 'render'],
  ...['check', 'diff', 'review', 'report', 'yaml', 'words'],
];
const notInAFlow = 'a flow knows no terminal, disk or clock: take it as a value from the caller';

export default defineConfig(
  { ignores: ['dist', 'coverage', 'samarbeid', 'node_modules'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-unused-vars': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.ts'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-deprecated': 'error',
      // A host or a port is asynchronous by its type, whether or not this one waits.
      '@typescript-eslint/require-await': 'off',
      // Walkers over any field of the charter hold values the shape has already made sure of.
      '@typescript-eslint/no-base-to-string': 'off',
      // There are no classes here, and so no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'max-lines': ['error', 250],
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: flows.map((folder) => `src/${folder}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'performance', 'setTimeout', 'setInterval', 'fetch'].map(
          (name) => ({ name, message: notInAFlow }),
        ),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: notInAFlow }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: notInAFlow },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: notInAFlow,
        },
        {
          selector: "MemberExpression[property.name='localeCompare']",
          message: 'compare by code point, so that every machine sorts alike',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale(Lower|Upper)?/]',
          message: 'name the locale through Intl, so that every machine says the same',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // Runs in the reader's browser.
    files: ['templates/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          ...['document', 'localStorage', 'addEventListener', 'confirm', 'setTimeout'],
          ...['clearTimeout', 'Blob', 'TextEncoder', 'btoa'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['bin/*.js', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
);
