/** Names that are words too, in Danish or English: what they mean in a sentence must be judged there. */
import { wordSet } from './word-set';

export const commonWords = wordSet(
  // Danish
  `alma anders andre ask bak bang barn bay bent berg birk bjerg bjørn blom bo bonde borg bro brink buhl busk bæk bøg dag dal dam dan degn dreng due dyr eg else elo en engel fald falk fisker fjord fog foged folk frej fred fri fugl gade gammel gran grøn
  hald ham hammer hans hav have hede hede heide hein her hjort hjorth holm holt hus hvid høj ib ja jern jul juul just kaj kaiser karl kirk kirke klint kold konge krog krone kun kvist kær lang lange lau lav ler let lind line liv lund lyng lykke lyst løve lærke mai maj malt mark
  marker min munk mus mød mølle møller mørk nat ny nora norm oda odd ole ord palm per pil post rask ravn ren ret ring ris riis rod ros rosa rose ro rune sand sander sejr sejer skov skytte sky smed sol sommer son sonne stage stagen steen sten stig stille stine stok storm stor strand strøm svan svane søs syd tage tang tea
  ting tin tine toft torp torv tro tue ulf vad vand vang vest vester vind vinter winter ved vej ven vild vig viola wind worm øst å`,
  // English
  `abbot able amber an april art ash august austin baker ball banks barker barnes bat bay bell ben berry bill bird black blake bob bond booth bond brand brook brooks brown buck burn burns bush butler can carpenter carr carter chance chapman chase christian clay clark cliff coat cook cooper cox
  cross crystal dale dan dawn day dean dee destiny do don drew duke earl eve even faith farmer felicity field fisher flint flora flower ford forest foster fox francis frank free freeman gale gardner gay gene gill ginger glen gold good grace grant gray green grey guy hall hardy harmony hart harry hazel heath
  heather holly honor hood hope house hunt hunter ivy jack jade jasmine jay jean jersey jewel john josh joy june justice ken kent king kit knight lance land lane lark law lee little long love low lowe major mark marsh marshall mason max may mercy merry mike miles mill miller mills moon moore nelson newman nick noble
  norm oliver page palm palmer park parker pat patience pearl penny perry pike pitt pollard poll poppy porter pope potter powers price prince pine rain ray rays read reed rich rob robin rock rocky rod rose rosemary ruby rusty said sandy sage salmon sally savage scott sharp sharpe short shaw shepherd sky skip small smith snow
  sonny sparks spring stan star steel sterling stone story strong sue summer sutton swan tanner taylor temple terry thorn tom tony trip troy tucker turner valentine van vera victor violet wade walker wall ward waters warren watch weaver webb weeks wells west wheeler white wild will willow wills wilt win winter wise wolf wood
  woods worth wright young`,
  // of other languages, read as Danish or English
  `ali ana anna can do elif emir hala hana hani iman is ion la le li lin man mina nada nur raja rana roman said sara sari sultan than tas thanh thi wei`,
);
