/** Words that fit any subject: they tell little of what a text is about, however seldom the few texts of a week use them. */
import type { Language } from '../language';
import { wordSet } from '../word-set';
import { describes } from './describing-words';
import { stemOf } from './tokenise';

const danish = `
  acceptere anbefale angå anvende arrangere bede bekræfte benytte berolige besked beslutte beskrive bestemme bevare bevæge
  bidrage binde bringe bryde brænde bygge bære byde bytte danne dele drage dreje drive dukke efterlade eksistere falde fange fastholde
  fjerne fordele foregå forestille foretage foretrække forhindre forlade forlange forsøge forstå forudsætte fremstå
  fordoble forvandle forøge frygte fylde føje føle gavne give glemme glide gribe gå gælde hade hjælpe holde hoppe håbe
  indebære indeholde indføre indgå indse jage kaste klemme knytte komme kramme kunne kæmpe køre lade ligge lide ligne lokke love lukke lægge
  løbe medføre mærke møde måle nå nævne nøjes opgive ophøre opnå opstå optage overgå overtage overtale overveje pakke passere
  pege plukke præge påvirke rage ramme regne rejse resultere risikere ro rulle runde ryge række rømme røre savne se sende
  sidde sige sikre skabe skaffe ske skubbe skylde skære slippe slå smide smile snuble sove spare spærre springe stå stige stikke
  stille strække styre sukke svinge synes sænke sætte tabe tage tale tegne tie tiltrække trives trække true tvivle tvinge
  tælle tørre udgøre udvise udvikle undgå understøtte undre vare variere vende veksle vinde virke vise vokse vove vælge vænne
  yde ødelægge øge ønske ånde
  absolut aktuel almindelig alvorlig anderledes bange berettiget beskeden betydelig billig bitter blød brugbar bestemt bevidst
  bredere brun dyb dum død dejlig direkte dygtig egnet ellers elendig enkelt enorm evig falsk fattig fej fed flad flot formel
  forrig fri fremmed fælles følsom generel glad glat grim grov grundig grundlæggende håbløs halvdel hel hellig hemmelig
  herlig hvid hyppig høj ideel ilde individuel intens irriterende jævn klog klodset komisk kompliceret komplet konkret konstant
  korrekt kraftig kritisk lav ledig lækker ligeglad ligetil lille lokal lys løbende mager massiv mild modig moderne mørk naiv naturlig negativ
  nervøs normal nysgerrig nær næstsidst oprindelig ordentlig overordnet permanent pinlig pludselig positiv praktisk primær
  privat problem præcis ren rest rimelig rolig rund samlet sandsynlig seriøs sikkert skarp skør slem smal smart speciel spids
  spændende stabil stiv stolt stor stram streng stædig svimmel særlig tavs tilfreds tilfældig tilsyneladende tilstrækkelig total
  trist tvivlsom tåbelig tæt uendelig uklar urimelig usikker utrolig uventet vild voksen væsentlig værd åbenlys årlig
  aften afsnit alder andel anledning antal art aspekt baggrund begreb begrundelse behov betingelse billede blanding bund bunke chance
  detalje effekt egenskab eksempel element emne endnu ende enhed erfaring etape fakta faktor fald fejl fjerdedel flertal fokus forhold
  forkant form formål forskel forslag forsøg forståelse forvejen fremtid følelse gang glæde grad grund grundlag halve
  helhed hensyn historie hoved hul håb idé ide indhold indsats indtryk interesse kant karakter kerne kilde kombination
  kontrast krav kraft led lag linje liste løb løfte løsning margen masse mening menneske mennesker metode middel mindretal minut måned mål
  målsætning mængde mønster niveau nytte odds omfang omgang område omstændighed oplevelse oplysning opgave ord overblik overgang
  overraskelse par pause periode person plads pligt princip proces procent projekt prøve punkt rad rand resultat retning risiko
  rolle rækkefølge sammenhæng sag sammensætning sans scene sekund sekundet sidst situation skridt skyld slags slutning snak spor
  spring spørgsmål stand start status sted stilling stop struktur stykke størrelse synd synspunkt system tanke tal tendens tid tidspunkt tilfælde tilstand
  tip top trin tur tvivl type udgangspunkt udgave udseende udtryk udvikling udfordring ulempe undtagelse uge ulykke utal valg vane vej verden version vilje
  vægt vægte virkelighed øje øjeblik årsag års årti århundrede årtusind
  januar februar marts april maj juni juli august september oktober november december forår sommer efterår vinter
  hundrede tusind million milliard halvtreds tres halvfjerds firs halvfems fjorten femten seksten sytten atten nitten elleve tolv tretten dusin
  anden tredje fjerde femte sjette syvende ottende niende tiende ellevte ekstra nr nummer kl ca kr krone kroner pct
  alligevel altså allesammen åbenbart bagud bagved bort bortset dermed derhen derinde deroppe derovre derude desuden dertil efterhånden
  fortsat fremad frem foruden frygtelig førend gennemsnit halvvejs heldigvis herefter heri hertil hidtil hist hurtigst hvorefter hvorved hvorvidt
  ifølge igennem indad indtil inklusiv især jævnligt lidt længere måske midlertidigt mindst nedad nogenlunde normalt nærmest oftest
  omgående omvendt oveni overalt overfor pænt sandsynligvis samtidig selvfølgelig sidelæns siden snarere snarest sommetider stadigvæk
  synderligt såvel tilfældigvis tidligst tilbage tværtimod udad udover undertiden vældig yderligere yderst`;

const english = `
  accept achieve affect afford agree aim allow amount announce appear apply appreciate approach argue assume attempt attend
  attract avoid base beat become begin belong bend blow born bother bound break bring build burn carry cast catch choose climb collect combine
  come compare complete concern conclude consider consist contain continue contribute control convince count cover cross cry cut damage
  deal decrease define demand deny depend describe deserve develop differ disappear discover divide draw dream drop earn emerge
  enable encourage enjoy ensure establish examine exist expand experience express extend face fall feel fight find fit flow
  forbid force forget form gain gather grab grow guess guide hang happen hate hear hide hit hold hope hurt identify ignore
  imagine imply include indicate influence insist intend introduce involve join jump justify knock lack lay lead lean leave
  lie lift limit link lose love maintain manage mark matter mean measure mention mind notice obtain occur offer operate own
  pass pay perform place point possess prefer prepare present press pretend prevent proceed produce protect prove provide
  raise range reach react realise realize reason recall receive reckon recognise recognize reduce refer reflect refuse regard
  relate release rely remain replace represent require respond result reveal rise risk roll rub rule seek seem select send
  separate serve set settle shake shape shift shut sit slip smile solve speak split spread stand stare state steal step stick stretch
  strike struggle succeed suffer suit supply suppose surprise surround survive suspect tear tend test throw touch track trust
  understand vary view visit win wonder
  able absolute actual additional afraid alive alternative amazing angry annual anxious apparent appropriate aware awful basic beautiful brief bright
  brilliant calm capable careful certain cheap clever comfortable complex conscious considerable constant convenient cool crazy
  crucial curious daily dangerous dark dead deep definite detailed direct dirty due eager effective efficient enormous entire equal essential
  eventual exact excellent exciting existing expensive external fair famous fat favorite favourite fine firm flat foreign formal former forward frequent
  friendly general gentle given glad global gold grand grateful green grey gray guilty happy heavy helpful honest horrible ideal immediate impressive
  individual initial inner intense interested interesting internal joint keen key kind lazy light likely limited little local lonely long loose lovely lucky
  mad major massive minor modern narrow natural nearby neat negative nervous normal numerous obvious odd ongoing only opposite ordinary original
  overall pale particular past patient perfect plain pleasant poor popular positive potential powerful practical precise pretty primary
  private proper proud pure quiet random rare raw reasonable recent red regular relevant reliable remaining responsible rich rough round rude
  sad safe secret senior serious severe shallow sharp short significant silly similar simple slight smart smooth specific stable steady
  straight strange strict stupid substantial successful sudden sufficient suitable super surprised sweet tall terrible thick thin tight tiny top total
  tough typical ugly unique unlikely unusual useful useless usual valuable various vast violent visible vital warm weird white wide wild willing wise
  wonderful worried worst worth yellow black blue brown orange
  ability access account action addition advantage age air answer area argument aspect attention average balance basis beginning benefit block body bottom case cause centre center
  challenge chance change character choice circumstance combination comparison condition connection contact content context core corner couple course crowd
  decade decision degree detail development difference difficulty direction disadvantage distance doubt dozen edge effect effort element emphasis
  example exception excuse existence extent eye fact factor failure feature feeling figure focus front function future gap goal ground group growth guy habit half head
  history idea image impact importance impression instance intention interest issue item job journey knowledge layer level
  life line list load loss luck majority manner mass meaning means method middle minority mistake mix moment month mood name nature need
  number object occasion opinion opportunity option order outcome part pattern pause percent period perspective picture piece plan
  position possibility presence pressure principle problem process progress project proportion purpose quality quantity question rate reaction reality
  relation relationship response responsibility role root row scale scene section sense series setting share side sight situation size
  solution sort source space spot stage standard start status stop story structure stuff style subject success surface system
  task tendency term theme theory thought topic trend trouble truth type understanding unit use value variety version
  volume way while wish word work world year century
  january february march april june july august september october november december spring summer autumn winter
  hundred thousand million billion eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  third fourth fifth sixth seventh eighth ninth tenth pm am
  abroad accordingly ahead alike alongside altogether anyway apart approximately aside barely basically beyond briefly certainly
  clearly closely completely constantly currently deeply definitely directly easily entirely equally especially essentially eventually exactly extremely fairly
  finally forever formerly frankly frequently fully generally gradually greatly hardly highly hopefully immediately increasingly indeed indoors instantly
  largely lately likewise literally loudly mainly meanwhile merely moreover mostly namely nearly necessarily nevertheless normally nowadays obviously occasionally otherwise
  overnight partly particularly perfectly personally physically possibly precisely presumably previously primarily probably properly quickly quietly rapidly rarely
  readily reasonably recently regardless regularly relatively repeatedly roughly seriously severely sharply shortly significantly similarly simply slightly slowly
  somehow somewhat somewhere specifically strongly suddenly supposedly surely thoroughly thus totally truly twice typically ultimately unfortunately usually
  virtually widely`;

const stems: Partial<Record<Language, ReadonlySet<string>>> = {};

/** Whether a stem of the language goes with anything: half of a turn of phrase, as a rule. */
export function isEveryday(stem: string, language: Language): boolean {
  stems[language] ??= new Set(
    [...wordSet(language === 'da' ? danish : english)].map((word) => stemOf(word, language)),
  );
  return stems[language].has(stem);
}

/** Whether a stem of the language says how, when or how much rather than what. */
export const fitsAnySubject = (stem: string, language: Language): boolean =>
  isEveryday(stem, language) || describes(stem, language);
