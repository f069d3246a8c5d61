/** What is known, without asking anybody, of weaknesses in packages that production installs, and what is accepted. */

export type Advisory = {
  readonly name: string;
  /** The first version with the weakness; left out where it was always there. */
  readonly from?: string;
  readonly fixedIn: string;
  /** Ids in the GitHub Advisory Database; all are of level high or critical. */
  readonly ids: readonly string[];
};

/** Of packages in the tree, so that no update of the lock file brings one of these back. */
export const advisories: readonly Advisory[] = [
  { name: '@xmldom/xmldom', fixedIn: '0.8.4', ids: ['GHSA-crh6-fp67-6883'] },
  { name: 'ansi-regex', fixedIn: '5.0.1', ids: ['GHSA-93q8-gq69-wqmw'] },
  { name: 'axios', fixedIn: '1.12.0', ids: ['GHSA-4hjh-wcwx-xvwj', 'GHSA-jr5f-v2jv-69x6'] },
  { name: 'fast-xml-parser', fixedIn: '4.4.1', ids: ['GHSA-mpg4-rc92-vx8v'] },
  { name: 'find-my-way', fixedIn: '9.0.1', ids: ['GHSA-rrr8-f88r-h8q6'] },
  { name: 'follow-redirects', fixedIn: '1.14.7', ids: ['GHSA-74fj-2j2h-c42q'] },
  { name: 'form-data', from: '4.0.0', fixedIn: '4.0.4', ids: ['GHSA-fjxv-7rqg-78g4'] },
  { name: 'json-schema', fixedIn: '0.4.0', ids: ['GHSA-896r-f27r-55mw'] },
  { name: 'jsonwebtoken', fixedIn: '9.0.0', ids: ['GHSA-8cf7-32gw-wr33'] },
  { name: 'jws', from: '4.0.0', fixedIn: '4.0.1', ids: ['GHSA-869p-cjfg-cm3x'] },
  { name: 'lodash', fixedIn: '4.17.21', ids: ['GHSA-35jh-r3h4-6jhm'] },
  { name: 'moment', fixedIn: '2.29.4', ids: ['GHSA-wc69-rhjr-hqg9'] },
  { name: 'node-fetch', fixedIn: '2.6.7', ids: ['GHSA-r683-j2x4-v87g'] },
  { name: 'protobufjs', fixedIn: '7.5.6', ids: ['GHSA-66ff-xgx4-vchm', 'GHSA-685m-2w69-288q'] },
  {
    name: 'protobufjs',
    from: '8.0.0',
    fixedIn: '8.0.2',
    ids: ['GHSA-66ff-xgx4-vchm', 'GHSA-75px-5xx7-5xc7', 'GHSA-jvwf-75h9-cwgg', 'GHSA-685m-2w69-288q'],
  },
  { name: 'protobufjs', from: '7.5.0', fixedIn: '7.6.5', ids: ['GHSA-j3f2-48v5-ccww'] },
  { name: 'protobufjs', from: '8.0.0', fixedIn: '8.6.6', ids: ['GHSA-j3f2-48v5-ccww'] },
  { name: 'qs', fixedIn: '6.14.1', ids: ['GHSA-6rw7-vpxm-498p'] },
  { name: 'ws', fixedIn: '7.5.10', ids: ['GHSA-3h5v-q93c-6h6q'] },
];

/** Packages that an advisory names and that stay for now, by their place in the lock file, with the reason. */
export const accepted: Readonly<Record<string, string>> = {};

/** Packages whose install script npm would run, with what becomes of the script. `.npmrc` sets ignore-scripts. */
export const installScripts: Readonly<Record<string, string>> = {
  'node_modules/protobufjs': 'Warns about version ranges alone.',
  'node_modules/dtrace-provider':
    'Compiles probes for operating systems with DTrace; restify does without where they are not there.',
  'node_modules/@parcel/watcher': 'Compiles what its optional packages hold compiled already.',
  'node_modules/@swc/core': 'Looks for a build of its own where the optional package is not there.',
  'node_modules/esbuild': 'Checks the binary that its optional package brings.',
  'node_modules/unrs-resolver': 'Checks the binary that its optional package brings.',
};
