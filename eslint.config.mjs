import astro from 'eslint-plugin-astro'
import regexp from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'playwright-report/', '**/fixtures/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['recommended'],
  // Texts come from strangers: no pattern may take more than linear time.
  regexp.configs['recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A test of Node's runner is waited for by the runner.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Where we spread a string, its code points are what we ask for.
      '@typescript-eslint/no-misused-spread': 'off',
      // What others wait for is asynchronous by its type, whether it waits or not.
      '@typescript-eslint/require-await': 'off',
      // Playwright's fixtures without a value are of this type.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 120, skipComments: true }],
      'no-console': 'off',
    },
  },
  { files: ['**/*.test.ts', 'e2e/**', 'scripts/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  // Words as data: one idea, however many there are.
  {
    files: [
      'src/annotate/actors/lists/**',
      'src/annotate/quantities/{units,numerals}/{currencies,number-words,units}.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
)
