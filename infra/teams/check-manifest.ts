/** Holds a filled-in manifest and its translation to Microsoft's own schemas, and to what those cannot say. */
import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.28/MicrosoftTeams.Localization.schema.json';
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.28/MicrosoftTeams.schema.json';
import type { ErrorObject } from 'ajv';
import Ajv from 'ajv';
import type { AppTexts } from './fill-manifest';

/** 1.28 is the newest version that the reference of the app manifest describes by itself (*App manifest reference*). */
const version = '1.28';

/** What of the manifest is looked at beyond the schema. */
type Manifest = {
  readonly manifestVersion: string;
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { readonly file: string }[] };
  readonly bots?: readonly {
    readonly commandLists?: readonly { readonly commands: readonly Readonly<Record<string, string>>[] }[];
  }[];
  readonly validDomains?: readonly string[];
};

/** The files that the translations stand in, besides the manifest itself. */
export const translationFile = 'en.json';

/** What is wrong, each a line that names the file, the place in it and the mend. */
export function manifestProblems(texts: AppTexts): readonly string[] {
  const manifest = parsed('manifest.json', texts.manifest);
  const english = parsed(translationFile, texts.english);
  if ('problem' in manifest || 'problem' in english)
    return [manifest, english].flatMap((each) => ('problem' in each ? [each.problem] : []));
  const problems = [
    ...schemaProblems('manifest.json', manifestSchema, manifest.value),
    ...schemaProblems(translationFile, localizationSchema, english.value),
  ];
  if (problems.length > 0) return problems;
  return ownProblems(manifest.value as Manifest, english.value as Readonly<Record<string, string>>);
}

type Parsed = { readonly value: unknown } | { readonly problem: string };

function parsed(file: string, text: string): Parsed {
  const open = /\$\{\{\w+\}\}/.exec(text);
  if (open) return { problem: `${file} still holds ${open[0]}: nothing is known by that name` };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: `${file} is no JSON: ${error instanceof Error ? error.message : 'mend it'}` };
  }
}

/** The schemas are of draft 4, and hold nothing that later drafts read otherwise besides the draft's name. */
function schemaProblems(file: string, schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: { uri: (text: string) => URL.canParse(text) },
  });
  const isValid = ajv.compile({ ...schema, $schema: undefined });
  return isValid(value) ? [] : (isValid.errors ?? []).map((error) => `${file} ${inWords(error)}`);
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const place = instancePath === '' ? 'at its top' : `at ${instancePath}`;
  const detail = Object.values(params as Readonly<Record<string, unknown>>)
    .filter((each) => typeof each === 'string')
    .map((each) => ` (${each})`);
  return `${place} ${message ?? 'is not as the schema wants it'}${detail.join('')}: see the schema of version ${version}`;
}

function ownProblems(manifest: Manifest, english: Readonly<Record<string, string>>): readonly string[] {
  const files = manifest.localizationInfo?.additionalLanguages?.map(({ file }) => file) ?? [];
  const paths = commandPaths(manifest);
  return [
    ...files
      .filter((file) => file !== translationFile)
      .map((file) => `manifest.json names the translation ${file}, which is not packed: take it out`),
    ...paths
      .filter((path) => english[path] === undefined)
      .map((path) => `${translationFile} lacks ${path}: translate it`),
    ...Object.keys(english)
      .filter((path) => path.startsWith('bots') && !paths.includes(path))
      .map((path) => `${translationFile} has ${path}, which the manifest does not: take it out`),
    ...(manifest.validDomains ?? []).map(
      (domain) => `manifest.json names the valid domain ${domain}: the app shows no page, so take it out`,
    ),
  ];
}

/** As the translation names them: `bots[0].commandLists[0].commands[0].title`. */
export function commandPaths({ bots = [] }: Pick<Manifest, 'bots'>): readonly string[] {
  return bots.flatMap(({ commandLists = [] }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((command, at) =>
        ['title', 'prompt', 'description']
          .filter((field) => field in command)
          .map((field) => `bots[${bot}].commandLists[${list}].commands[${at}].${field}`),
      ),
    ),
  );
}
