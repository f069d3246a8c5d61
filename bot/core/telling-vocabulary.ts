/** Words that a telling may have beside those of the answers: what reports and meetings are made of, about nobody. */
import type { Language } from './language';
import { workingLife } from './themes/lexicon/lexicon';
import { stopWords } from './themes/stop-words';

const prose: Readonly<Record<Language, string>> = {
  da: `afklare afstand aftale afhænge anden anderledes ansvar antyde arbejde bedre bede beder behov beskrive beskriver besked bestemt
    betyde betyder besvær besværlig bevare bidrage billede blik bredt bringe bruge bruger bud burde byde både begge begynde bekymring
    belaste belastning bliver bagved dagen dage deltage dele del deres dialog dobbelt driller drøfte dukke efterlyse efterspørge egentlig ekstra
    emne enkel enkelt ensartet ens enighed erfaring efterlade fast fejl fleste flere fokus forandre forandring forbedre forbedring forberede
    fordele foreslå forhold forklare forløb forskel forskellig forstyrre forsøge forsinke forsinkelse fortælle forvente forvirring
    forudsætning fremhæve fremad frustration frustrerende fungere fylde fælles følelse følge føle gange gennemgå gennemgående gentage gentagelse
    give glat grundlag grund handle handler helhed hensyn hjælp hjælpe hjælper hovedsag hurtig hverdag hvordan hyppig hænge højde hindre håndtere
    ide idé igangsætte indblik indflydelse indsats indtryk information ingen irritation jævnlig kerneopgave klar klarhed klarere klog koordinere koordinering
    kollega kolleger kommunikation kontakt konkret kræfter kræve kvalitet lang længe langsom lede leder ledere lettere let lidt lytte løfte løse løsning
    mangle manglende mange manuel meget medarbejder medarbejderne mening mest mindske mindre mulig mulighed måde måned mærke mødes møde møder nemmere
    nødvendig nærme næste nytte nå ofte omkring område oplagt opfatte opgave opleve oplevelse oplysning oplyse opmærksom opstå orden ordne organisere overblik
    overflødig overgang overholde overraske overskud ord pege peger plads planlægge planlægning prioritere problem proces præge pres prøve på ro
    rammer reagere rette rolle roligere rutine række rækkefølge samarbejde samme samlet samle sammenhæng samtale samtidig side sikre sikker sikkerhed simpel
    situation skabe skifte skridt slippe slid slå små spare spild spilde spørge spørgsmål stabil start starte stemme stemning stille stor stort styrke støtte største
    svar svarene svær sværere system systemer særlig sætte tage tale team teamet tegne tema temaer temaerne tid tiden tidspres tidligere tilbage
    tilfreds tilgang tiltag tilrettelægge tilstrækkelig tingene tjene trin travl travlhed trivsel tryg tryghed trække tvivl tværs tydelig typisk tænke
    udbrede udfordre udfordring udgangspunkt udtrykke udtryk uge uklar ulige undgå undgås undervejs unødig unødvendig uro usikker usikkerhed utydelig utilfreds
    vanskelig vente ventetid vej vigtig vilkår viden virke virker virkelighed vis vise viser vores værdi vælge være øge ønske ønsker opstår spildtid
    hjem hjemme passe løbende forsøg indgå skriftlig mundtlig intern fælleshed træt energi glæde stolt service borger borgere borgerne`,
  en: `able access across action address affect agree agreement aligned answer answers appear approach area around aspect attention available
    avoid aware balance barrier basic basics become begin behind benefit better between bigger both bring broader build burden care careful carry cause change
    check clarity clear clearer close colleague colleagues collect come comes common communicate communication complete complicated concern concerns concrete
    confidence confident confusion confusing connect connection consistent continuity control conversation coordinate coordination cost could create
    cumbersome current daily deal decide delay delays deliver demand depend describe describes detail develop different difference difficult difficulty
    discuss discussion double duplicate duplicated during each earlier early ease easier easy effect effort employee employees enable encounter energy ensure
    error errors everyday everyone example expect expectation experience experiences explain express extra face fail fast faster feel feeling feels find first
    fixed fixing flow focus follow forward free frequent frustrated frustration frustrating full future gain general getting give gives goes
    good group habit handle handling handover happen hard harder have hear help helps high highlight hinder hold holding idea ideas identify impact impatient important
    improve improvement include information input interrupt interruption involve issue issues join keep kind knowledge known lack large last later
    learn less level light like listen little long longer look loss lost main make making manage manager manual many match matter mean means meet meeting
    members mention method might minor miss missing mistake moment month more most move much need needs never next notice obstacle often ones open
    opportunity order organise other others outcome outside overview part parts pattern peace people person place plan planned planning point
    points position positive possible practical practice prepare present pressure prevent previous problem problems process processes progress
    provide quality question quick quickly quiet raise reach ready real reason recurring reduce relate relation reliable repeat repeated report
    require resident residents resolve resource respect respond responsible rest result right role routine rush safe safer safety same save seem
    seen sense separate service several shape share shared sharing short shorten show shows similar simple simpler simplify single situation slow
    slows small smooth smoother solution solve solving some spend spending spent staff stand start state stay step steps still stop straight stress stretch
    strong struggle suggest suggestion suitable support sure system systems take takes talk task tasks team teams tell term theme themes thing
    things think third thought thread through time times tired together tool tools topic touch trouble trust try trying uncertain uncertainty unclear
    understand unnecessary unrealistic until update upon useful usual value various view visible wait waiting waits want ways week weeks well
    what when where whether which while whole wish with within without wonder word words work workday workflow working works worries worry worth would
    wrong year your`,
};

/**
 * Words that accuse, insult or dismiss. A telling has them only where several people said them: nobody's order to a model
 * puts them into a manager's hand. By their beginnings.
 */
const harsh: Readonly<Record<Language, string>> = {
  da: `afskedig bedrag bedrager bestikk dovne doven dum dumme dumhed elendig fusk fyre fyres fyring fyrings grim hader hadet hade hån idiot inkompetent jubelidiot klaphat korrupt kriminel kujon
    latterlig lort luk lukkes lukning lyver løgn løgner lønsænk magtmisbrug mobbe mobning nar narko naiv nazi nedlæg nytteløs ond onde ondskab pinlig psykopat racist ryg rådden
    røv sabote sagsøg sexchikane skam skandale skid skør skyldig slap sladder slave snyd snyder stjæl stjal straf strejk svig svin svindel svindl sygelig taber talentløs tyran tyv tyveri tåbe tåbelig
    uansvarlig udnyttelse uduelig ulovlig umulius ubegavet usling vanvid vold vanrøgt ydmyg bums dovenskab forræder forfærdelig hævn hemmelig idioti voldelig trussel truer`,
  en: `abuse abusi arrogan bastard blame bribe cheat clown corrupt coward crime crimi crook damn despis dictator disgrac disgust dishonest dismiss dumb embezzl evil fire fired firing fool fraud
    garbage greed guilty harass hate hated hates hatred hell hopeless humiliat idiot illegal incompeten kill killed killing lazy liar liars lied lies lying loser mad moron nazi negligen nonsense pathetic prison
    punish psycho racis resign revenge ridicul rotten ruin sabotag sack sacked scam scandal shame shut silly slave steal stole stolen stupid sue suck terribl thief thieves threat toxic tyran useless
    victim violen worthless secret layoff redundan strike`,
};

export type Vocabulary = {
  readonly isStop: (word: string) => boolean;
  /** Say nothing about anybody: they may stand anywhere. */
  readonly isProse: (word: string) => boolean;
  /** Words of working life. */
  readonly isLexicon: (word: string) => boolean;
  readonly isHarsh: (word: string) => boolean;
};

/** A word's first letters stand for its forms. */
export const stemmed = (word: string): string => word.slice(0, 5);

const kept = new Map<Language, Vocabulary>();

export function vocabularyOf(language: Language): Vocabulary {
  const made = kept.get(language) ?? vocabulary(language);
  kept.set(language, made);
  return made;
}

function vocabulary(language: Language): Vocabulary {
  const ofProse = new Set(prose[language].split(/\s+/).map(stemmed));
  const ofLexicon = new Set(
    workingLife.flatMap((concept) => {
      const { title, words } = concept[language];
      return [title, ...words].flatMap((each) => each.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stemmed);
    }),
  );
  const harshWords = harsh[language].split(/\s+/);
  const isStop = (word: string): boolean => stopWords[language].has(word);
  return {
    isStop,
    isProse: (word) => isStop(word) || ofProse.has(stemmed(word)),
    isLexicon: (word) => ofLexicon.has(stemmed(word)),
    isHarsh: (word) => harshWords.some((each) => (each.length < 5 ? word === each : word.startsWith(each))),
  };
}
