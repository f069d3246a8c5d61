/** Words that are nobody's name: what a capitalised word must not be to count as a name that no list holds. */
import { describes } from '../themes/describing-words';
import { baseForms } from '../themes/irregular-verbs';
import { workingLife } from '../themes/lexicon/lexicon';
import { stopWords } from '../themes/stop-words';
import { keyOf } from './tokens';
import { wordSet } from '../word-set';

/** Beside the lexicon of working life: what titles, units, products, greetings and institutions are called. */
const written = wordSet(
  `sankt skt sct saint sankta hilsen hilsner venlig venligst glædelig god godt weekend ferie velkommen tillykke held lykke morgen aften formiddag eftermiddag
  dansk danske danish dansker danskere engelsk english nordisk nordic europæisk european international national kommunal municipal city town hall regional lokal local statens statslig kongelig royal det den
  beskæftigelse social sociale sociales sundheds ministerium ministeriet ministry styrelse styrelsen direktorat agency authority association society trust union federation committee commission authority authorities
  lov loven act order regulation directive rule rules policy strategy plan planer program programme projekt project initiative pulje forordning bekendtgørelse
  head chief senior junior deputy vice assistant executive officer manager leader director coordinator konsulent specialist advisor adviser lead team group
  platform suite studio enterprise business cloud drive desk hub lab labs pro premium plus express player viewer reader designer builder creator maker portal pages page forms form list lists flow automate apps store map maps view mode dark light share point meeting
  meet chat room rooms copilot assistant insights analytics intelligence data lake factory management control monitor explorer browser mail inbox calendar notes book books word line lines link links hot spot spotify netflix amazon meta apple dell lenovo canon samsung epson ricoh konica minolta
  cisco jabber philips hue galaxy siemens bosch ikea lego bang olufsen sony toshiba logitech jabra plantronics poly garmin toyota volkswagen ford peugeot renault citroen skoda tesla mercedes volvo kia hyundai nespresso kodak brother xerox nilfisk kärcher karcher abena coloplast invacare etac guldmann falck securitas telenor telia yousee norlys ørsted radius postnord dhl gls bring fedex nets dankort mobilepay nordea danske jyske sydbank spar arbejdernes saxo netto rema føtex bilka coop meny lidl aldi normal silvan jysk power elgiganten wolt uber vimeo linkedin instagram twitter pinterest prezi evernote onenote wordpress drupal umbraco github gitlab docker java python chatgpt openai claude gemini bing siri alexa cortana famly meebook bookcreator skolon clio gyldendal alinea matematikfessor emat grammatip cd intowords appwriter clicker nota bibliotekdk libby
  visma systematic schultz netcompany novataris avaleo cura medcom zebra ubuntu dynamics salesforce navigator acrobat photoshop canva padlet kahoot mentimeter miro figma jira confluence notion asana slack dropbox webex skoleintra unisys biblioteksvagten bibzoom filmstriben ereolen pressreader infomedia retsinformation karnov
  festival koncert concert teater theatre theater scene stage arena stadion stadium galleri gallery biograf cinema havn harbour harbor airport lufthavn station metro tog bus bro bridge beach bugt fjord sund bælt hede slot castle tårn tower kanal canal planet ring
  apotek pharmacy butik shop marked market bager bageri restaurant café cafe kantine kantinen kiosk bank forsikring pension realkredit fagforening kreds netværk network forum råd rådet nævn nævnet klage klagenævn klagenævnet
  blå rød grøn gul hvid sort røde blå grønne hvide sorte lille store små gamle nye første anden tredje sidste næste hele halve øvre nedre nordre søndre østre vestre indre ydre gamle`,
  `kort råd dag dage time timer minut uge uger måned år monday's week month year years day days hour hours new old big small great good best happy merry kind regards warm sincerely yours faithfully morning evening afternoon night welcome congratulations
  first second third last next upper lower inner outer north south east west northern southern eastern western central united federal public private open free safe secure digital online virtual mobile smart green blue red white black golden silver
  nature culture sport sports health care welfare education work working life family families child children youth young elderly senior citizen citizens people resident residents parent parents student students pupil pupils staff employee employees
  spørgsmål svar opgave opgaver ansvar ansvarlig frivillig frivillige borgere børn unge ældre voksne familie familier forældre elever kultur fritid teknik miljø by byer land natur klima energi trafik plan anlæg ejendom ejendomme drift service sikker trygge tryg fælles åben åbent nær nærvær
  fri frie sund sunde levende aktiv aktive sjov leg læring bevægelse idræt musik kunst design mad måltid måltider hjælp støtte rådgivning vejledning omsorg pleje rehabilitering genoptræning træning handicap psykiatri misbrug visitation hjælpemidler tandpleje sundhedspleje
  intro introduktion modul kursus kurser uddannelse workshop seminar konference conference course training module handbook manual guide guideline håndbog vejledning skabelon skema kalender rapport report årsrapport regnskab budget ansættelse løn bilag`,
);

/** Towns, municipalities, islands and countries: people are seldom called by them. */
const places = wordSet(
  `aabenraa allerød albertslund assens ballerup billund bornholm brøndby brønderslev christiansborg egedal esbjerg fanø favrskov faxe fredensborg fredericia frederiksberg frederikshavn frederikssund furesø faaborg gentofte gladsaxe glostrup greve gribskov guldborgsund haderslev halsnæs hedensted
  helsingør herlev herning hillerød hjørring holbæk holstebro horsens hvidovre hørsholm ikast ishøj jammerbugt kalundborg kerteminde kolding køge langeland lejre lemvig lolland falster lyngby tårbæk læsø mariagerfjord middelfart morsø norddjurs nordfyn næstved odder odsherred randers rebild ringkøbing ringsted
  roskilde rudersdal rødovre samsø silkeborg skanderborg skive slagelse solrød sorø stevns struer svendborg syddjurs sønderborg thisted tønder vallensbæk varde vejen vejle vesthimmerland viborg vordingborg ærø nuuk tórshavn malmø malmö lund stockholm gøteborg oslo bergen helsinki berlin hamburg london paris brussels bruxelles
  rom madrid new york nørrebro vesterbro østerbro valby vanløse brønshøj sundby ørestad islands brygge refshaleøen holmen christianshavn nyhavn strøget tivoli kongelunden saltholm øresund storebælt lillebælt søvang pharmakon hovedstaden sjælland midtjylland nordjylland syddanmark midt
  norge sverige finland island tyskland polen frankrig spanien italien england skotland irland grækenland tyrkiet ukraine syrien somalia eritrea iran irak afghanistan kina indien japan thailand vietnam norway sweden germany poland france spain italy scotland ireland wales greece turkey syria china india`,
);

const endings =
  /(?:ets|inger|ingen|ingerne|tion|tions|tionen|ment|ments|else|elsen|elser|hed|heden|heder|skab|skaber|ness|ship|system|systemet|service|ware|soft|logi|logy|graphy|portal|portalen|kort|kortet|huset|hus|skolen|skole|center|centret|centeret|hjemmet|hjem|haven|parken|klubben|værftet|værket|værk|kirken|gården|stationen|station|biblioteket|bibliotek|museet|hallen|kommune|kommunen|loven|lov|ance|ence|able|ible|ical|ful|less|erne|ernes|ende|lig|lige|ligt|isk|iske|somt|bart|barn|børn|plads|pladsen|vejen|banen|festivalen|team|teamet|gruppen|udvalget|nettet|net|mødet|møde|kontoret|kontor|dagen|aften|ugen)$/;

const lexical: ReadonlySet<string> = new Set(
  [
    ...workingLife.flatMap(({ da, en }) => [da.title, en.title, ...da.words, ...en.words]),
    ...stopWords.da,
    ...stopWords.en,
    ...[...baseForms.da, ...baseForms.en].flat(),
  ].flatMap((words) => keyOf(words).match(/\p{L}{3,}/gu) ?? []),
);

const inflection = /(?:ernes|erne|ens|ets|en|et|er|es|e|s|ed|t|n|r)$/;

const isListed = (word: string): boolean => lexical.has(word) || written.has(word) || places.has(word);

/** A key as of `keyOf`, in any of its forms; past 30 letters nothing is anybody's name. */
export function isOrdinaryWhole(key: string): boolean {
  if (key.length > 30) return true;
  const bare = key.replace(/'s?$/, '');
  const stem = bare.replace(inflection, '');
  const forms = stem.length > 3 ? [bare, stem, `${stem}e`] : [bare];
  return forms.some(isListed) || endings.test(bare) || describes(bare, 'da') || describes(bare, 'en');
}

/** Judged once: the same words come again and again. */
const judged = new Map<string, boolean>();
const mostJudged = 20_000;

/** A compound, too, is ordinary where its last word is: "Borgerservice", but a surname may be "Fairweather". */
export function isOrdinary(key: string): boolean {
  const known = judged.get(key);
  if (known !== undefined) return known;
  const ordinary = judge(key);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(key, ordinary);
  return ordinary;
}

function judge(key: string): boolean {
  if (isOrdinaryWhole(key) || /ings?$/.test(key)) return true;
  const bare = key.replace(/'s?$/, '');
  for (let at = 3; at <= bare.length - 5; at += 1) if (isListed(bare.slice(at))) return true;
  return false;
}
