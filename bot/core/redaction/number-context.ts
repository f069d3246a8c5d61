/** What a number is called by the words before it: an invoice or a case number is no phone number. */

export type Called = 'document' | 'phone' | undefined;

const documentWord =
  /faktura|bilag|^ansøgning|^applications?$|^sag(?:en|er|erne)?s?$|^sags|\p{L}sag(?:en)?$|journal|ordre(?!t)|rekvisition|^ean|^gln|^cvr|kreditnota|^vare(?:n|r|nr|nummer)?$|^ip(?:-|$)|^server|^host$|^printer|^isbn|^issn|^matr$|^gtin|^upc|^model|^serie|^løbe(?:nr|nummer)|ticket|invoice|^cases?$|^orders?$|^receipts?$|voucher|^po$|referen|^ref$|kvittering|postering|^projekt(?:nr|nummer)|^projects?$|^artikel|^version|^build|^p-(?:nr|nummer)|matrikel|^aftale(?:nr|nummer)|kontrakt|^contracts?$|licens|licence|^medarbejder(?:nr|nummer)|^løn(?:nr|nummer)|tjenestenummer|^id$|\p{L}-id$|^barcode|stregkode|^sku$|^fil(?:en|er|erne)?$|^files?$|^dokument|^document|credit|^kassenummer|^batch|^lot$|^item|^part$|^asset|^inventar|^udstyr|^purchase|^statement|bestilling|^tilbud|^offer$|^quote$|^tender|udbud|^registrering(?:en)?$|^sps|^rma$|^kode(?:n)?$|^code$|^rum(?:met)?$|^lokale|^opkrævning|^girokort|^afregning|^regning(?:en)?$|^(?:ejendoms|bygnings|lejemåls|kunde|måler|stel|chassis|parti|institutions|nøgle|skabs|rejse|skade|bfe)(?:nr|nummer)/iu;
const phoneWord =
  /^(?:tlf|telf|telefon.*|\p{L}*telefon(?:en|nummer)?|mobil.*|ring|ringe|ringer|ringede|ringet|opkald.*|kald|kalder|kaldte|sms.*|fax|direkte|dial|phone.*|telephone.*|call|calls|called|calling|text|texted|cell|cellphone|mobile|tel|whatsapp|træffes)$/iu;
/** Words that may stand between such a word and its number. */
const between =
  /^(?:nr|no|num|nummer|number|numre|numbers|nummeret|numrene|er|is|was|are|var|hedder|på|with|med|the|of|af|på|at|to|til|hos|og|and|for|:|#|mig|me|os|us|her|him|hende|ham|dem|them|min|my|on)$/iu;

const list = /\d[\d .-]{0,30}(?:,| og| and| eller| or| &|\/| til| to| -)? ?$/u;

/** Looks back from a number at `start` past other numbers of the same list. `reach` words in between are read. */
export function calledAt(text: string, start: number, reach = 5): Called {
  let before = text.slice(Math.max(0, start - 90), start);
  for (let earlier = 0; earlier < 5 && list.test(before); earlier += 1) {
    const cut = before.replace(/ ?(?:,|og|and|eller|or|&|\/|til|to|-)? ?$/u, '');
    const shorter = cut.replace(/[\d][\d .-]{0,30}$/u, '');
    if (shorter === before) break;
    before = shorter;
  }
  return calledBy(before, reach);
}

function calledBy(before: string, reach: number): Called {
  const sentence = before.slice(sentenceStart(before));
  const words = sentence.match(/[\p{L}][\p{L}\p{N}'-]*/gu) ?? [];
  for (const word of words.slice(-reach).reverse()) {
    if (phoneWord.test(word)) return 'phone';
    if (documentWord.test(word)) return 'document';
  }
  return undefined;
}

/** Directly: only words such as "nr." and "is" between the name and the number. */
export function calledDirectly(text: string, start: number): Called {
  const before = text.slice(Math.max(0, start - 60), start);
  const words = before.slice(sentenceStart(before)).match(/[\p{L}][\p{L}\p{N}'-]*/gu) ?? [];
  for (const word of words.reverse()) {
    if (phoneWord.test(word)) return 'phone';
    if (documentWord.test(word)) return 'document';
    if (!between.test(word)) return undefined;
  }
  return undefined;
}

/** "1903258841 er fakturanummeret", "is the invoice number": the name behind the number, and no other word of the document. */
export function isDocumentAfter(text: string, end: number): boolean {
  const [, word] =
    /^ (?:er|var|is|was) (?:(?:et|en|den|det|vores|deres|jeres|an?|the|our|your|their) )?(\p{L}+(?:nummer|nummeret|nr)|\p{L}+(?= number))(?!\p{L})/u.exec(
      text.slice(end, end + 50),
    ) ?? [];
  return word !== undefined && documentWord.test(word);
}

/** After the last end of a sentence or clause; a full stop of an abbreviation ends nothing. */
function sentenceStart(before: string): number {
  let start = 0;
  for (const { index, 0: end } of before.matchAll(/[;!?\n,]|\. |\ufffc/g)) {
    const word = /(?<!\p{L})\p{L}*$/u.exec(before.slice(0, index))?.[0] ?? '';
    const abbreviation = end === '. ' && /^(?:.*nr|tlf|telf|no|tel|ref|mob|kl|ca)$/iu.test(word);
    if (!abbreviation) start = index + end.length;
  }
  return start;
}

const currencyAfter =
  /^ ?(?:kr\b|kroner|dkk|eur\b|euro|€|£|\$|%|mio|mia|t\.?kr|stk|,-|:-|sek\b|nok\b|usd|gbp|pct|procent|percent|points?\b|visninger|views|rækker|rows|linjer|lines|bytes|kb\b|mb\b)/i;
const currencyBefore = /(?:kr\.?|dkk|eur|€|£|\$|usd|gbp|beløbet|beløb|amount(?: of)?) ?$/i;

export function isAmount(text: string, start: number, end: number): boolean {
  return (
    currencyAfter.test(text.slice(end, end + 12)) ||
    currencyBefore.test(text.slice(Math.max(0, start - 12), start))
  );
}
