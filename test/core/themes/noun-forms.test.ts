import { asNoun, namingForm } from '../../../bot/core/themes/noun-forms';

const written = (forms: string): ReadonlyMap<string, number> =>
  new Map(forms.split(' ').map((form, i, all) => [form, all.length - i]));
const known = (forms: string): ReadonlySet<string> => new Set(forms.split(' '));

describe('the form of a noun in a name', () => {
  it.each([
    ['da', 'fakturaen faktura fakturaer', '', 'fakturaer'],
    ['da', 'brevet brev breve', '', 'breve'],
    ['da', 'skemaet', 'skema skemaer', 'skemaer'],
    ['da', 'vand', 'vande vandet', 'vand'],
    ['da', 'værkstedet', '', 'værkstedet'],
    ['da', 'plakaterne', '', 'plakater'],
    ['da', 'borgernes borgere', '', 'borgere'],
    ['da', 'rettidighedens', '', 'rettidighed'],
    ['da', 'tabletten', 'tablet tabletter', 'tabletter'],
    ['da', 'svar svarer', 'svare', 'svar'],
    ['da', 'mail', 'mailer mails mailen', 'mails'],
    ['da', 'appen app', 'apps', 'apps'],
    ['da', 'koerekort', 'kørekort', 'kørekort'],
    ['da', 'MitID', 'mitid', 'MitID'],
    ['da', 'bilen billigere', 'bil biler', 'biler'],
    ['en', 'letter letters', '', 'letters'],
    ['en', "doctor's doctor", '', 'doctor'],
    ['en', 'scanned scan', '', 'scan'],
    ['en', 'families family', '', 'families'],
    ['en', 'Apple', 'apples', 'Apple'],
  ] as const)('%s: of %s, where %s is known: %s', (language, forms, others, form) => {
    expect(namingForm(written(forms), known(others), language)).toBe(form);
  });

  it.each([
    ['da', 'graver gravede', 'grave', 'at grave'],
    ['da', 'skrev skriver', '', 'at skrive'],
    ['da', 'grøn', 'grønne', 'grøn'],
    ['en', 'spelled', 'spelling', 'spelling'],
    ['en', 'wrong', '', 'wrong'],
  ] as const)('%s: of a verb as %s, where %s is known: %s', (language, forms, others, form) => {
    expect(asNoun(written(forms), known(others), language)).toBe(form);
  });
});
