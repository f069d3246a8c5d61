import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which room may not import what, and what to do instead (README: The house). */
const room = (files, bans) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: bans.map(([group, message]) => ({ group: [].concat(group), message })) },
    ],
  },
});

const sdk = [
  ['botbuilder*', 'botframework*', 'restify'],
  'Only bot/teams speaks to the Bot Framework: add what you need to the Messenger port (bot/flows/ports.ts).',
];
const cloud = [
  ['@azure/*', 'openai', 'openai/*'],
  'Only bot/azure speaks to Azure: add what you need to a port in bot/flows/ports.ts.',
];
const outward = (rooms, message) => [rooms.flatMap((name) => [`**/${name}/*`, `**/${name}`]), message];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.sidemand', '.playground'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', console: 'readonly' },
    },
  },
  {
    files: ['bot/cli.ts', 'bot/cli/**', 'infra/**', 'test/e2e/**', 'test/bench/**', 'test/faults/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['bot/*.ts', 'bot/flows/**', 'bot/teams/**', 'bot/azure/**'],
    ignores: ['bot/cli.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.name='String']",
          "MemberExpression[property.name='message'][object.name='error']",
        ].map((words) => ({
          selector: `CallExpression[callee.property.name=/^(info|warn|error)$/] ${words}`,
          message:
            'An error’s message may repeat what somebody wrote, and no log may keep that: faultOf(error) says its kind and place.',
        })),
      ],
    },
  },
  {
    files: ['bot/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The core reads no environment: take the value as an argument.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core reads no clock: take `now` as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core reads no clock: take `now` as an argument.',
        },
      ],
    },
  },
  room('bot/core/**', [
    sdk,
    cloud,
    outward(
      ['flows', 'render', 'teams', 'azure'],
      'The core imports only the core: hand the value in from a flow.',
    ),
    [['node:*', 'fs', 'path'], 'The core does no I/O: let the caller read it and hand it in.'],
  ]),
  room('bot/*.ts', [sdk, cloud]),
  room('bot/flows/**', [
    sdk,
    cloud,
    outward(
      ['teams', 'azure', 'render'],
      'A flow speaks to ports, never to Teams, Azure or the cards: see bot/flows/ports.ts.',
    ),
  ]),
  room('bot/render/**', [
    sdk,
    cloud,
    outward(['flows', 'teams', 'azure'], 'A binder shows core data: it knows no flow and no platform.'),
  ]),
  room('bot/teams/**', [
    cloud,
    outward(['azure'], 'Teams and Azure never meet: bot/main.ts hands the one to the other.'),
  ]),
  room('bot/azure/**', [
    sdk,
    outward(['teams', 'render'], 'Teams and Azure never meet: bot/main.ts hands the one to the other.'),
  ]),
);
