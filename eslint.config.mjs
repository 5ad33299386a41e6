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
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
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
