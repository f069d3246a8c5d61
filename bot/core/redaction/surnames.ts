/** Surnames that people in Denmark bear, by where they are most at home. Written from general knowledge, not a register. */
import moreDanish from './names/more-danish-names.json';
import moreAbroad from './names/more-names-abroad.json';
import abroad from './names/names-abroad.json';
import { wordSet } from '../word-set';

export const surnames = wordSet(
  // Danish and Nordic
  `aagaard ågård abildgaard abrahamsen adamsen agerskov albrechtsen andersen andersson andreasen andreassen antonsen arnesen asmussen axelsen bach bagger bak bang bay bech beck bendtsen bentsen bentzen berg berggren berglund
  bergmann bertelsen birch birk bisgaard bjerg bjerre bjerregaard bjørn blom boesen bojsen bonde borg borup bork brandt bro broberg bruun bruhn brink brix bugge buhl bundgaard busk bæk bøgh børgesen carlsen carlsson carstensen caspersen
  christensen christiansen christoffersen clausen clemmensen dahl dahlgaard dal dalgaard dall dalsgaard dam damgaard damsgaard danielsen davidsen degn drejer due dupont ebbesen egeberg eliasen enevoldsen engberg eriksen eriksson eskildsen
  espersen fabricius falk fischer fisker fjord foged fog foldager forsberg frandsen fredberg frederiksen friis fuglsang gade gammelgaard gaarde geertsen gertsen gormsen gram gravesen gregersen grøn grønbech grønbæk gundersen gustafsson gustavsen
  hald halberg haldrup halvorsen hammer hansen hansson hartmann haugaard hede hedegaard heide hein heinrichsen helgesen hemmingsen hendriksen henningsen henriksen hermansen hjorth hoffmann hougaard holk holm holmberg holmgaard holst holt
  houmann hougaard hovgaard hvid hviid høj højgaard højland høyer isaksen iversen jacobsen jakobsen jankowski jansen janson jensen jepsen jeppesen jespersen jessen johannesen johannessen johannsen johansen johansson jonassen jonsson josefsen juel juhl just juul
  jørgensen jürgensen kaas kaiser karlsen karlsson kirk kirkeby kirkegaard kjeldgaard kjeldsen kjær kjærgaard kjærsgaard klausen klemmensen klint knudsen koch kofoed kold kragh kristensen kristiansen kristoffersen krog krogh krogsgaard kruse kvist
  lange langballe larsen larsson lassen lau laugesen lauridsen lauritsen laursen laustsen lindberg lindegaard lindgren lindholm lind lindqvist lindstrøm linnet lorentzen lorenzen ludvigsen lund lundberg lundgaard lundgren lundsgaard lundqvist lykke lyng løvendahl
  madsen magnussen malling markussen marcussen martensen martinsen mathiasen mathiesen mathiassen matthiesen meier melchior meldgaard meyer michaelsen michelsen mikkelsen mogensen mogensgaard mortensen munch munk muller møller mølgaard mørch mørk
  nedergaard neergaard nielsen niemann nikolajsen nicolaisen nilsson nissen norup norgaard nygaard nyborg nybo nyholm nyström nørgaard nørregaard odgaard olesen olsen olsson overgaard overby oxholm paaske palm paulsen pedersen persson petersen petersson pihl ploug
  post poulsen povlsen ramsing rask rasmussen ravn reimer riis rindom ring roed rohde rosendahl rosenkrantz rosenberg rosenkilde ross rossen rye rytter rønne sand sandberg sander schack schaltz schiøtz schmidt schou schrøder schultz schwartz sejersen severinsen
  simonsen siemensen skaarup skov skovgaard skovby skou skytte sloth smed smidt sonne sommer stage stampe staal steen steffensen stenbæk stokholm storgaard storm strand strøm strøbæk svane svendsen svenningsen svensson sylvest søgaard søndergaard søndergård sønderskov
  sørensen sørensen tang terkelsen therkelsen therkildsen thaysen thisted thomassen thomsen thorsen thrane thuesen thygesen thyssen toft tofte toft torp tranberg trier troelsen trolle tønnesen ulriksen vad vang vangsgaard vest nord vedel vestergaard vester vibe vilstrup villadsen villumsen
  vinther vind vinding voss wagner warming weber westergaard wiberg wind winter winther wolff worm wulff æbelø ødegaard østerby østergaard østergård åkjær åkesson aakjær ågesen`,
  // English
  `abbott adams allen allison anderson andrews armstrong atkinson austin bailey baker ball barker barnes barnett bates bell bennett berry black blake booth bradley brooks brown bryant burgess burke burns burton butler byrne campbell carpenter carr carter
  chambers chapman clark clarke cole coleman collins connolly cook cooper cox crawford cunningham davidson davies davis dawson day dean dixon doherty doyle duncan dunn edwards elliott ellis evans ferguson fisher fleming fletcher ford foster fox francis fraser freeman
  gallagher gardner george gibson gilbert gill gordon graham grant gray green greene griffiths hall hamilton harper harris harrison hart harvey hawkins hayes henderson hicks higgins hill holmes howard hudson hughes hunt hunter hussain jackson james jenkins johnson johnston jones
  jordan kaur kelly kennedy king knight lawrence lawson lee lewis lloyd lowe macdonald mackenzie marsh marshall martin mason matthews mccarthy mcdonald mckenzie miller mills mitchell moore morgan morris morrison murphy murray nelson newman nicholson o'brien o'connor o'neill
  oliver owen palmer parker patterson pearce pearson perry phillips pollard porter potter powell price pritchard quinn reed reid reynolds richards richardson roberts robertson robinson rogers rose russell ryan saunders scott sharp shaw simmons simpson smith spencer stephens
  stevens stevenson stewart stone sullivan sutton taylor thomas thompson thomson tucker turner underwood wade walker wallace walsh ward warren washington watkins watson watts webb wells west wheeler white whitehead wilkins wilkinson williams williamson willis wilson wood woods
  wright yates young`,
  // Turkish, Kurdish, Arabic, Persian, Somali, Urdu
  `abbas abbasi abdallah abdi abdullah abdullahi abdulla abukar aden afzal ahmad ahmadi ahmed akhtar aksoy akbar al-ali al-sayed alawi alavi ali altun amin amiri anwar arslan asghar aslan awad aydin aydın ayub aziz baker bashir bayrak bhatti bilgin bozkurt bulut butt can celik çelik
  cetin çetin chaudhry chaudhary cinar coskun dag daher darwish demir demirci dogan doğan dursun elmas el-khatib el-sayed erdem erdogan erdoğan farah farooq fayyad ghafoor guler gunes guven habib haddad haidar hajji hamad hamdan hamid hammoud hamza haq hasan hashemi hassan hosseini
  hussain hussein ibrahim ilyas iqbal ismail issa jama jamal javed kaplan kara karaca karim kaya kazemi keskin khalaf khalid khalil khan khatib khoury kilic kılıç koc koç korkmaz kurt mahmood mahmoud malik mansour masood mehmood mirza mohamed mohammad mohammadi mohammed mohamud moradi mousa
  mubarak muhammad musa mustafa nasser nazari noori nur omar osman ozdemir özdemir ozkan özkan ozturk öztürk polat qasim qureshi rahimi rahman raja rashid rehman rezaei sadeghi said salah saleh salem salim salman sari sayed shah shaikh sharif sheikh siddiqui simsek şimşek sultan suleiman
  tahir tariq tas tekin topal tuncer turan ucar unal warsame yalcin yaman yavuz yildirim yıldırım yildiz yıldız yilmaz yılmaz yousef yusuf zaman zeidan`,
  // Polish, Ukrainian, Romanian, Balkan, Baltic, German, Spanish, Italian, Vietnamese, Tamil, Chinese, African
  `adamczyk babic bajramovic bauer becker begovic bianchi boateng bondarenko cabrera chen chukwu cruz dabrowski delgado diallo diaz dimitrov dinh do dumitru fernandez ferrari garcia georgescu gomez gonzalez gorski grabowski gutierrez hadzic halilovic herrera hodzic horvat horvath hoxha huang huber
  ionescu ivanov ivanova ivanenko jablonski jankovic jovanovic kaczmarek kamara kaminski kazlauskas koroma kovac kovacs kovalenko kowalczyk kowalski kowalska kozlowski kravchenko krasniqi kucinskas kumar kumari kurti kwiatkowski le lewandowski li lin liu lopez mahalingam markovic martinez mazur mensah miller moreno
  mwangi mujic müller nair navarro neumann ngo nguyen nikolic novak nowak nowakowski nowicki ogunleye okafor okonkwo okoye olszewski ortiz owusu papadopoulos patel pavlovic pawlak perez petrenko petrov petrovic pham phan popa popescu popovic ramirez rao reyes richter rivera rodriguez romano rossi ruiz russo rutkowski sanchez santos schneider
  schulz sharma shevchenko shevchuk silva singh sivakumar smirnov stankovic stojanovic szymanski tkachenko torres tran traore vasquez vu wang wieczorek wilk wojcik wojciechowski wozniak wong wu xu yang zhang zhao zielinski zimmermann`,
  ...moreDanish.surnames,
  ...abroad.surnames,
  ...moreAbroad.surnames,
);
