import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'tests/hostile/corpus/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', 60],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      complexity: ['error', 12],
      'no-console': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    // The pure layers take what they need as arguments: no clock, no chance, no process.
    files: ['src/{fiche,edits,rules,fixes,figures,report,formats,tableur,echanges}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'Buffer', 'setTimeout'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'the clock is an argument',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'the clock is an argument',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'the same commit gives the same bytes',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
);
