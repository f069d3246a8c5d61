/** Packages that ship ES modules only: jest's own module system needs them transformed. */
const esmOnly = [
  'intl-messageformat',
  '@formatjs',
  'commander',
  'temporal-polyfill',
  'temporal-utils',
  'get-port',
  'csv-parse',
  'csv-stringify',
  'jose',
];

const swc = [
  '@swc/jest',
  { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[cm]?[jt]s$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', '/test/faults/'],
  testTimeout: 20_000,
};
