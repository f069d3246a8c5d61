/** Names that are words too, in Danish or English: what they mean in a sentence must be judged there. */
import { wordSet } from '../word-set';

export const commonWords = wordSet(
  // Danish
  ` anders andre ask bak bang barn bay bent berg birk bjerg bjørn blom bo bonde borg bro brink buhl busk bæk bøg dag dal dam dan degn dreng due dyr eg else elo en engel fald falk fisker fjord fog foged folk frej fred fri fugl gade gammel gran grøn
  hald ham hammer hans hav have hede hede heide hein her hjort hjorth holm holt hus hvid høj ib ja jern jul juul just kaj kaiser karl kirk kirke klint kold konge krog krone kun kvist kær lang lange lau lav ler let lind line liv lund lyng lykke lyst løve lærke mai maj malt mark
  marker min munk mus mød mølle møller mørk nat ny  norm oda odd ord palm per pil post rask ravn ren ret ring ris riis rod ros rosa rose ro rune sand sander sejr sejer skov skytte sky smed sol sommer son sonne stage stagen steen sten stig stille stine stok storm stor strand strøm svan svane søs syd tage tang tea
  ting tin tine toft torp torv tro tue vad vand vang vest vester vibe vind vinter winter ved vej ven vild vig viola wind worm øst å`,
  `sne regn frost is måne stjerne blomst jasmin kat hund ulv ræv præst kejser skipper kok tolk maler murer kaptajn skriver ridder greve fred glæde håb gul blå rød sort brun grå lille god glad klog snild blid ung ny øre mund arm finger fod top bund mur tag dør
  bord seng lampe skab nøgle sten ler sø å hede mose eng kær lide gren blad rod kerne nød korn byg havre rug hvede smør ost brød salt peber sukker kål gulerod æble pære blomme kirsebær`,
  // English
  `abbot able amber an april art ash august austin baker ball banks barker barnes bat bay bell ben berry bill bird black blake bob bond booth bond brand brook brooks brown buck burn burns bush butler can carpenter carr carter chance chapman chase christian clay clark cliff coat cook cooper cox
  cross crystal dale dan dawn day dean dee destiny do don drew duke earl eve even faith farmer  field fisher flint flora flower ford forest foster fox francis frank free freeman gale gardner gay gene gill ginger glen gold good grace grant gray green grey guy hall hardy harmony hart  hazel heath
  heather holly honor hood hope house hunt hunter ivy jack jade jasmine jay      joy june justice ken  king kit knight lance land lane lark law lee little long love low lowe major mark marsh marshall mason max may mercy merry  miles mill miller mills moon moore   nick noble
  norm page palm palmer park parker pat patience pearl penny  pike pitt pollard poll poppy porter pope potter powers price prince pine rain ray rays read reed rich rob robin rock rocky rod rose rosemary ruby rusty said sandy sage salmon sally savage scott sharp sharpe short shaw shepherd sky skip small smith snow
  sonny sparks spring stan star steel sterling stone story strong sue summer sutton swan tanner taylor temple  thorn tom  trip troy tucker turner valentine van   violet wade walker wall ward waters warren watch weaver webb weeks wells west wheeler white wild will willow wills wilt win winter wise wolf wood
  woods worth wright young`,
  `frost cloud sea lake stream bridge church fields grove cotton silk pepper salt sugar bean cherry plum apple lemon peach clover fern moss hawk dove finch drake crane lamb bull hare pace speed swift bright dark loud proud sweet tender archer barber brewer
  butcher clerk gardener painter piper plumber singer weaver bishop monk squire lord baron christmas monday friday autumn day night east north south street field stone rock case cash check close court dear drummer early ever fine gold head heart hill hunt key kitchen law leaf lock main marks may means
  might moss must nice nurse park part pay peak pool post pound race rice right rush sand seal share silver skill skinner star state step stock tall tree trust wage walls waters way wells yard york`,
  // of other languages, read as Danish or English
  `   can do       is ion la le li lin man      roman said  sari sultan than tas thanh thi wei`,
);
