/** Licence plates: two letters and five digits as in Denmark, other shapes where the words before call them plates. */
import { calledDirectly } from './number-context';
import type { Span } from './span';

/** Danish plates leave out I, O and Q. */
const danish = /(?<![\p{L}\p{N}-])([A-HJ-NPR-Z]{2})([ -]?)\d{2}[ .-]?\d{3}(?![\p{L}\p{N}-]|[.,]\d)/gu;
/** Lower case and unspaced, which ids are too: among vehicles only. */
const lower = /(?<![\p{L}\p{N}-])([a-hj-npr-z]{2}) ?\d{2} ?\d{3}(?![\p{L}\p{N}-]|[.,]\d)/gu;
const vehicle =
  /(?:peugeot|toyota|volkswagen|vw|skoda|ford|opel|citro[eë]n|kia|hyundai|renault|bmw|audi|volvo|mercedes|tesla|nissan|mazda|fiat|suzuki|berlingo|kangoo|minibus|bus|bil|biler|bilen|vogn|vognen|plade|pladen|trailer|parker\p{L}*|diesel|benzin|brændstof|kørebog|kørebogen|værksted|værkstedet|cars?|petrol|mileage|vans?|plates?|registration|parked)(?!\p{L})/iu;
/** Characters before a plate within which a vehicle is spoken of. */
const nearby = 120;
/** Trailers and mopeds bear four digits: where one is spoken of. */
const short = /(?<![\p{L}\p{N}-])[A-HJ-NPR-Z]{2} ?\d{4}(?![\p{L}\p{N}-]|[.,]\d)/gu;
const towed =
  /(?:anhænger\p{L}*|trailer\p{L}*|påhængs\p{L}*|knallert\p{L}*|scooter\p{L}*|mopeds?)(?!\p{L})/iu;
const british = /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\p{N}-])/gu;
const called =
  /(?<!\p{L})(?:(?:nummer|reg(?:istrerings)?)?pladen?|nummerplader|reg\.? ?nr\.?|indregistreringsnummer|registreringsnummer|registration|indregistreret|registered|number plate|(?:licence|license) plate|plate|bil|bilen|bilens|vogn|vognen|varevogn|varevognen|kassevogn|kassevognen|trailer|traileren|lastbil|lastbilen|minibus|minibussen|bussen|taxa|taxaen|motorcykel|motorcyklen|knallert|knallerten|car|van|lorry|truck|minibus|taxi|motorbike)(?!\p{L})(?: (?:nr|nummer|no|number|med|som|under|er|is|as|with|the)\.?){0,2}:? ?((?=[\p{L} -]{0,4}\d)\p{L}{1,3}[ -]?\d{2,3}[ -]?(?:\d{2,3}|\p{L}{1,3})?)(?![\p{L}\p{N}-])/giu;

/** Capitals that stand before other numbers. */
const notPlates = new Set([
  'DK',
  'EU',
  'KR',
  'NR',
  'TV',
  'PC',
  'KL',
  'UK',
  'US',
  'SE',
  'DE',
  'EN',
  'PR',
  'CA',
  'ST',
  'HP',
  'MS',
  'NS',
  'SW',
  'KB',
  'GB',
  'MB',
  'RS',
  'SR',
  'WO',
  'SN',
  'PN',
  'FK',
  'FS',
  'KT',
]);
/** Words and units in lower case that stand before numbers. */
const noLetters: ReadonlySet<string> = new Set(
  'a ad af and an at by ca de du ej en er et for fra før i in is kl km kr med my nr nu of og om on or på se så st the til to ud us ved we'.split(
    ' ',
  ),
);

export function findPlates(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found, 1: letters } of text.matchAll(danish)) {
    if (notPlates.has(letters!) || calledDirectly(text, index) === 'document') continue;
    spans.push({ start: index, end: index + found.length, kind: 'plate' });
  }
  for (const { index, 0: found } of text.matchAll(british)) {
    if (calledDirectly(text, index) === 'document') continue;
    spans.push({ start: index, end: index + found.length, kind: 'plate' });
  }
  for (const { index, 0: found, 1: letters } of text.matchAll(lower)) {
    if (!noLetters.has(letters!) && vehicle.test(text.slice(Math.max(0, index - nearby), index)))
      spans.push({ start: index, end: index + found.length, kind: 'plate' });
  }
  for (const { index, 0: found } of text.matchAll(short)) {
    const isNear = towed.test(text.slice(Math.max(0, index - nearby), index));
    if (isNear && !notPlates.has(found.slice(0, 2)))
      spans.push({ start: index, end: index + found.length, kind: 'plate' });
  }
  for (const { index, 0: found, 1: plate } of text.matchAll(called)) {
    const end = index + found.length;
    const [letters] = /^\p{L}+/u.exec(plate!) ?? [];
    if (!noLetters.has(letters!)) spans.push({ start: end - plate!.length, end, kind: 'plate' });
  }
  return spans;
}
