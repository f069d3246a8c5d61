/** Common verbs, adjectives, adverbs and empty nouns: no theme is called by them. */
import type { Language } from '../language';
import { wordSet } from '../word-set';
import { baseForms } from './irregular-verbs';
import { stemOf } from './tokenise';

const danish = `
  afbryde aflyse aflevere afvise ankomme ansøge arbejde bede begynde behøve beholde bestille besøge betale betyde bruge
  dele dokumentere dække ende fejle flytte forklare forsinke forsvinde forsøge fortælle forvente fungere følge gemme
  gentage godkende handle hedde hente huske høre håndtere indberette indtaste informere interessere kalde klage klare
  knække koordinere koste kræve kende lave lede leje levere logge lukke lytte lære læse løfte løse mangle melde mene
  misse modtage notere omfordele opdage opdatere oprette overlevere passe planlægge prøve rette ringe rydde råbe samle
  savne scanne sende skabe skifte skrive skrælle slette slutte slå sluge smide snakke sove spilde spille springe spørge
  starte stille stole stoppe støtte svare søge taste tegne tilføje trykke tænke udfylde undersøge udskyde vente vise
  viderestille virke væltede vågne ændre åbne annullere anullere sluk reservere afspille nulstille skælde ligne
  afstemt bedst bedre blind blå bred dyr dårlig død ekstra endelig enkel ens fast fejlagtig fin forgæves forkert forskellig
  forsinket frisk fuld fælles færdig gammel gamle grøn gul halv hurtig hård klar kold kort kendt lang langsom let løs
  manuel mulig mærkelig nem nyttig næste nuværende personlig populær rød sen sidst sikker sjov skæv sort stærk svag svær
  sød tidlig tidligere tom travl træt tung tydelig tynd varm vigtig vred værre ærlig hinanden åben automatisk digital forrige
  dobbelt ensom enig nødvendig rigtig uforstyrret ulæselig umulig unødig utryg venlig voldsom fire fem tyve tredive bagefter derefter
  hjemme igår imorgen forfra hurtigt langsomt sammen ofte turde senere snart tilbage udenfor indenfor straks mandag tirsdag
  onsdag torsdag fredag lørdag søndag morgen formiddag eftermiddag aften nat dag uge måned år time minut klokken folk ting tak midt sted måde del slags resten ende uger ugen aftenen morgenen dagen natten
  første eneste længe rundt herfra videre halvdelen dygtig dyrere billigere billig smuk grim rar sød sulten syg
  stille vild skarp dyb lav høj bred smal tyk kraftig grov jævn rund flad skrå våd tør beskidt ren snavset mørk lys
  hvid grå lyserød dejlig hyggelig spændende kedelig irriterende frustrerende forvirrende vidunderlig almen offentlig
  privat dansk engelsk gratis levende død åndssvag dum klog sjov alvorlig farlig ulovlig lovlig akut
  fysisk psykisk skriftlig mundtlig telefonisk elektronisk teknisk praktisk økonomisk politisk social faglig personlige
  årlig månedlig ugentlig daglig ældste yngste højere lavere længere kortere hurtigere langsommere nemmere sværere færre omvendt direkte indirekte
  synlig usynlig tilfældig grundig præcis upræcis fejlfri ufærdig overfyldt tomt fyldt ødelagt udløbet glemt forældet
  januar februar marts april juni juli august september oktober november december
  ringede sov lovede nægtede opgav undgik overtog fulgte skete findes lød lugtede larmede regnede sneede  dame mand kone kvinde herre dreng pige onkel tante søn datter mor far nabo`;

const english = `
  add allow answer arrange arrive ask believe book borrow call cancel change check clean close complain confirm
  copy cost create decide decline delete deliver determine disagree explain expect fail fill fix flip follow
  handle happen help invite join know learn like listen live load lock log look miss move need notice open pick
  play print promise provide pull push receive remember remind remove repeat reply request reset return run scan
  share show sign sort spend spoke start stay stop suggest support switch talk think tie travel try turn type
  update wait walk want warn wash wish wonder worry write advise cause discuss engage enter improve increase reject instead
  meantime times activate advertise associated appear acceptable
  available bad best better big broken busy cheap clear close cold common correct current different difficult early easy
  empty entire extra false familiar far fast final fine four five six seven eight nine ten behind outside inside free fresh full funny great half happy hard high
  hot huge important incorrect large late later least left long loud main manual new next nice old open personal
  possible quick ready recent right same sick single slow small soft special strong sure tired true twice virtual weak
  whole wrong young automatic digital double impossible necessary previous unable together today tomorrow yesterday
  tonight january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week month year
  hour minute people person hand end thing way bit rest kind side lot page ups sorry everything whoever whatever whenever wherever everyone everybody anyone top work actual
    lovely older oldest younger direct shallow deep disabled covered wide narrow thick thin tall heavy light dark
    clean dirty dry wet warm cool quiet noisy rude polite nice kind angry sad scared stressed bored tired hungry sick ill
    dead alive public private general specific certain several various similar separate single double triple whole partial
    physical digital manual electronic technical practical financial political social legal illegal official unofficial
    urgent slow faster slower longer shorter higher lower cheaper expensive free paid unpaid lost broken missing
    stuck blocked locked frozen outdated obsolete unclear visible invisible local national foreign international
    actual current former previous next upcoming past annual daily weekly monthly yearly regular able ran first third fourth fifth half quarter dozen hundred thousand man woman lady gentleman boy girl son daughter mother father`;

const stems: Partial<Record<Language, ReadonlySet<string>>> = {};

/** Whether a stem of the language is, most often, a verb, an adjective, an adverb or a time. */
export function describes(stem: string, language: Language): boolean {
  const held = (stems[language] ??= new Set([
    ...[...wordSet(language === 'da' ? danish : english)].map((word) => stemOf(word, language)),
    ...[...baseForms[language].values()].map((word) => stemOf(word, language)),
  ]));
  return held.has(stem) || (language === 'da' && isNeuterOf(stem, held));
}

/** "Fint" and "digitalt" of "fin" and "digital": the stemmer leaves the ending. */
const isNeuterOf = (stem: string, held: ReadonlySet<string>): boolean =>
  stem.length > 3 && stem.endsWith('t') && held.has(stem.slice(0, -1));
