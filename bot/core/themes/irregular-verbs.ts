/** Forms that no stemmer brings together: each line is one verb, its base form first. */
import type { Language } from '../language';

const danish = `
  være er var været
  have har havde haft
  kunne kan kunnet
  skulle skal skullet
  ville vil villet
  måtte må måttet
  blive bliver blev blevet
  få får fik fået
  gå går gik gået
  se ser så set
  gøre gør gjorde gjort
  komme kommer kom kommet
  tage tager tog taget
  give giver gav givet
  finde finder fandt fundet
  stå står stod stået
  ligge ligger lå ligget
  sidde sidder sad siddet
  sige siger sagde sagt
  spørge spørger spurgte spurgt
  skrive skriver skrev skrevet
  udskrive udskriver udskrev udskrevet udskrivelse udskrivning udskrivelsen udskrivningen
  vide ved vidste vidst
  lægge lægger lagde lagt
  sætte sætter satte sat
  løbe løber løb løbet
  falde falder faldt faldet
  bringe bringer bragte bragt
  drikke drikker drak drukket
  spise spiser spiste spist
  hjælpe hjælper hjalp hjulpet hjælp
  træffe træffer traf truffet
  bryde bryder brød brudt
  flyve flyver fløj fløjet
  forstå forstår forstod forstået
  glemme glemmer glemte glemt
  holde holder holdt
  køre kører kørte kørt
  læse læser læste læst
  møde møder mødte mødt
  miste mister mistede mistet
  synge synger sang sunget
  trække trækker trak trukket
  vælge vælger valgte valgt
  bede beder bad bedt
  tælle tæller talte talt
  stjæle stjæler stjal stjålet
  smide smider smed smidt
  skifte skifter skiftede skiftet
  hænge hænger hang hængt
  nå når nåede nået
  tro tror troede troet
  bo bor boede boet
  sende sender sendte sendt
  kende kender kendte kendt
  fortælle fortæller fortalte fortalt
  vise viser viste vist
  købe køber købte købt
  bruge bruger brugte brugt
  tabe taber tabte tabt
  ringe ringer ringede ringet
  svare svarer svarede svaret
  begynde begynder begyndte begyndt
  betale betaler betalte betalt`;

const english = `
  be is am are was were been being
  have has had having
  do does did done
  go goes went gone
  get gets got gotten
  make makes made
  take takes took taken
  give gives gave given
  find finds found
  come comes came
  see sees saw seen
  say says said
  tell tells told
  know knows knew known
  think thinks thought
  leave leaves left
  lose loses lost
  send sends sent
  spend spends spent
  pay pays paid
  buy buys bought
  sell sells sold
  write writes wrote written
  break breaks broke broken
  steal steals stole stolen
  speak speaks spoke spoken
  choose chooses chose chosen
  drive drives drove driven
  eat eats ate eaten
  fall falls fell fallen
  feel feels felt
  hear hears heard
  hold holds held
  keep keeps kept
  meet meets met
  bring brings brought
  catch catches caught
  teach teaches taught
  understand understands understood
  stand stands stood
  sit sits sat
  ring rings rang rung
  wear wears wore worn
  throw throws threw thrown
  grow grows grew grown
  forget forgets forgot forgotten
  begin begins began begun
  build builds built
  sleep sleeps slept
  can could cannot can't couldn't
  will would won't wouldn't
  child children
  man men
  woman women
  person people
  foot feet
  tooth teeth`;

function listed(lines: string): ReadonlyMap<string, string> {
  const base = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [first = '', ...forms] = line.trim().split(' ');
    for (const form of [first, ...forms]) if (!base.has(form)) base.set(form, first);
  }
  return base;
}

/** From any form of an irregular verb (or English noun) to its base form. */
export const baseForms: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  da: listed(danish),
  en: listed(english),
};
