/** Which form of a noun a manager would put on a list: the indefinite one, in the plural where people use it. */
import type { Language } from '../language';
import { baseForms } from './irregular-verbs';
import { danishLetters } from './tokenise';

/** How many write each form, with its own capitals. */
export type Forms = ReadonlyMap<string, number>;

/** What stands at a definite noun's end, and what the indefinite one has there. */
const definite: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/erne$/, ['er', 'ere']],
  [/ene$/, ['e', '']],
  [/ne$/, ['']],
  [/([bdfgklmnprst])\1(?:en|et)$/, ['$1']],
  [/(?:en|et)$/, ['', 'e']],
  [/n$/, ['']],
];

/**
 * `forms` is how often members write each, with its capitals; `known`, in lower case, is what other forms of the stem
 * there are. Where only the definite form is known it stays: "Værkstedet".
 */
export function namingForm(forms: Forms, known: ReadonlySet<string>, language: Language): string {
  const all = new Set([...known, ...[...forms.keys()].map((form) => form.toLowerCase())]);
  if (language === 'en') return englishForm(forms, all) ?? commonest(forms) ?? '';
  const spelt = spelledBy(forms, (form) => {
    const right = danishLetters(form);
    return known.has(right) ? right : form;
  });
  return danishForm(spelt, all) ?? commonest(forms) ?? '';
}

/** Forms that are spelled alike count as one. */
export function spelledBy(forms: Forms, spelling: (form: string) => string): Forms {
  const spelled = new Map<string, number>();
  for (const [form, count] of forms) {
    const shown = spelling(form);
    spelled.set(shown, (spelled.get(shown) ?? 0) + count);
  }
  return spelled;
}

/** Endings whose indefinite form is sure though nobody writes it. */
const sure: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=\p{L}{3})erne$/iu, 'er'],
  [/(ing|hed|tion|sion)en$/i, '$1'],
  [/elsen$/i, 'else'],
  [/skabet$/i, 'skab'],
];

function danishForm(given: Forms, all: ReadonlySet<string>): string | undefined {
  const forms = spelledBy(given, (form) => (isGenitive(form, all) ? form.slice(0, -1) : form));
  const things = [...forms].filter(([form]) => !/.(?:igere|igste?|ligt?|lige)$/i.test(form));
  const owned = things.length > 0 ? things : [...forms];
  const bare = new Map(owned.filter(([form]) => !isDefinite(form, all)));
  const plural = new Map([...bare].filter(([form]) => isDanishPlural(form.toLowerCase(), all)));
  if (plural.size > 0) return commonest(plural);
  const [base] = owned.flatMap(([form]) => indefinitesOf(form, all));
  const single = bare.size > 0 || base === undefined ? surelyIndefinite(commonest(bare) ?? '') : base;
  // "Vande" and "besøge" are verbs, so a plural in -e is only believed where members write it.
  return pluralsOf(single).find((form) => all.has(form) && isDanishPlural(form, all)) ?? single;
}

/** Loanwords that keep their plural: "mailer" is a verb. */
const loaned = /(?:mail|link|app|workshop|chat|laptop|password|login)$/i;

const pluralsOf = (single: string): string[] => {
  if (loaned.test(single)) return [`${single}s`];
  if (single.endsWith('e')) return [`${single}r`];
  if (single.endsWith('er')) return [`${single}e`, `${single}er`];
  return [`${single}er`, `${single}${single.at(-1)}er`];
};

function surelyIndefinite(form: string): string {
  const [ending, instead] = sure.find(([each]) => each.test(form)) ?? [];
  return ending && instead ? form.replace(ending, instead) : form;
}

const isGenitive = (form: string, all: ReadonlySet<string>): boolean =>
  !loaned.test(form.slice(0, -1)) &&
  (/(?:ens|ets|ernes)$/i.test(form) || (/s$/i.test(form) && all.has(form.slice(0, -1).toLowerCase())));

const indefinitesOf = (form: string, all: ReadonlySet<string>): string[] =>
  definite
    .filter(([ending]) => ending.test(form))
    .flatMap(([ending, instead]) => instead.map((end) => form.replace(ending, end)))
    .filter((base) => base !== form && all.has(base.toLowerCase()));

const isDefinite = (form: string, all: ReadonlySet<string>): boolean => indefinitesOf(form, all).length > 0;

/** "Svarer" beside "svare" is a verb, "breve" beside "brev" alone a plural. */
function isDanishPlural(form: string, all: ReadonlySet<string>): boolean {
  if (/s$/.test(form)) return loaned.test(form.slice(0, -1)) && all.has(form.slice(0, -1));
  if (/er$/.test(form) && loaned.test(form.slice(0, -2))) return false;
  const single = /e?r$|e$/.test(form)
    ? [form.replace(/er$/, ''), form.replace(/[re]$/, ''), form.replace(/(.)er$/, '')]
    : [];
  return single.some((base) => {
    if (base === form || !all.has(base)) return false;
    return base.endsWith('e') ? !all.has(base.slice(0, -1)) : !(all.has(`${base}e`) && all.has(`${base}er`));
  });
}

function englishForm(forms: Forms, all: ReadonlySet<string>): string | undefined {
  const owned = spelledBy(forms, (form) => form.replace(/['’]s?$/, ''));
  const things = new Map([...owned].filter(([form]) => !/(?:ing|ed)$/i.test(form)));
  const left = things.size > 0 ? things : owned;
  const plural = new Map([...left].filter(([form]) => isEnglishPlural(form.toLowerCase(), all)));
  return plural.size > 0 ? commonest(plural) : commonest(left);
}

const isEnglishPlural = (form: string, all: ReadonlySet<string>): boolean =>
  form.endsWith('s') &&
  [form.slice(0, -1), form.replace(/es$/, ''), form.replace(/ies$/, 'y')].some(
    (single) => single !== form && all.has(single),
  );

/** Of equally common forms the shortest, then the first by alphabet. */
function commonest(forms: Forms): string | undefined {
  const [best] = [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0];
}

/** A verb as a thing that has a name, where its forms tell how: "at grave", "spelling"; else as most write it. */
export function asNoun(forms: Forms, known: ReadonlySet<string>, language: Language): string {
  const written = commonest(forms) ?? '';
  const all = [...forms.keys()].map((form) => form.toLowerCase()).concat([...known]);
  if (language === 'en') return all.find((form) => form.endsWith('ing')) ?? written;
  const infinitive = baseForms.da.get(written.toLowerCase()) ?? infinitiveIn(new Set(all));
  return infinitive === undefined ? written : `at ${infinitive}`;
}

/** "Grave" beside "graver" or "gravede", "skrælle" beside "skrællet". */
const infinitiveIn = (forms: ReadonlySet<string>): string | undefined =>
  [...forms].find(
    (form) => form.endsWith('e') && [`${form}r`, `${form}de`, `${form}t`].some((each) => forms.has(each)),
  );
