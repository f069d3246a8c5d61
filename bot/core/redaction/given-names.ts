/** Given names that people in Denmark bear, by where they are most at home. Written from general knowledge, not a register. */
import moreDanish from './names/more-danish-names.json';
import moreAbroad from './names/more-names-abroad.json';
import abroad from './names/names-abroad.json';
import { wordSet } from '../word-set';

export const givenNames = wordSet(
  // Danish and Nordic women
  `agnes agnete alberte alma amalie anders andrea ane anette anika anita anja ann anna annalise anne annegrethe annelise annemarie annemette
  anni annie annika annette asta astrid aase beate bente berit beth bettina birgit birgitte birgitta birte birthe bodil britt britta camilla
  carina caroline cathrine cecilie charlotte christa christel christina christine clara connie dagmar dagny ditte dorit dorte dorthe dorthea
  ebba edith eleonora elin elinor elisabeth elise ella ellen elly else elsebeth elsa elvira emilie emma erna ester esther eva fie filippa
  freja frida frederikke gerda gertrud gitte grete grethe gry gudrun gunhild gunvor gurli hanna hannah hanne hedvig heidi helen helena helene
  helga helle henny henriette herdis hilda hilma hjørdis ida inga inge ingeborg ingelise inger ingrid irene iris irma isabella jane janne janni
  jannie jeanette jeanne jenny jette johanne josefine jonna judith julie jytte kaja kamilla karen karin karina karla karoline katja katrine
  kathrine kirsten kirstine klara kristina kristine laila laura lea lena lene lilian lillian lilli lilly linda line lis lisa lisbet lisbeth
  lise liselotte lissi liv liva lizzie lone lotte louise lærke luna lykke mai maiken maj maja majken malene malou margit margrethe margrete
  maria mariane marianne marie marlene martha mathilde maya merete merethe mette mia mie mille minna mona monica nana nanna naja natasja nete
  nicoline nina nora olga oline olivia paula pernille petra pia pil randi rebecca regitze rigmor rikke rita ronja rosa ruth saga sanne sara sarah
  selma sidsel signe sigrid silje simone sisse sofia sofie solveig sonja stella stine sussi susan susanne svetlana sylvia synne søs tanja tea
  thea theresa therese thilde thit thora thyra tilde tina tine tove trine tulle ulla ursula valborg vera vibeke victoria vigdis viola vivi
  vivian winnie yrsa yvonne zenia åse åsa`,
  // Danish and Nordic men
  `adam aksel albert alex alexander alf alfred allan anders andreas anker anton arne arthur arvid asbjørn asger august axel bent benjamin
  benny bernhard bertel bertil birger birk bjarke bjarne bjørn bo bob boris brian bror børge carl carlo carsten casper charles chris christen
  christian christoffer christopher claes claus conrad dan daniel david dennis ebbe eddie egil egon eigil einar ejnar ejvind elias elo elof
  emanuel emil eric erik erling ernst esben eskild felix finn flemming frank fred frede frederik frej freddy fritz georg gert gorm gregers
  gunnar gustav hakon hans harald harry helge helmer henning henrik henry herluf holger hugo ib igor ingolf ivan iver ivar jack jacob jakob jan
  janus jarl jarne jens jeppe jesper jimmi jimmy joachim joakim johan johannes john johnny jon jonas jonathan jorgen josef julius jørgen jørn kai kaj
  karl karlo karsten kasper keld kenn kennet kenneth kent kevin kim kjeld klaus klavs knud kresten kristen kristian kristoffer kurt lars lasse
  lauge laurids laurits laust leif lennart leo leon leonard linus loke louis lucas ludvig lukas mads magnus malte marcus marius mark markus martin
  martinus mathias mats max mikael michael mikkel mogens morten nicklas nicolai nicolas niclas niels nikolaj nils noah noel oda odin ole oliver
  olaf oluf orla oscar oskar osvald otto ove palle patrick paul peder peer per peter philip pelle pontus poul povl preben rasmus rené richard robert
  robin roger roland rolf ronni ronny rune rudi rudolf samuel sander sebastian sejr sigfred sigurd silas simon skjold soren steen stefan steffen
  sten stephan stig storm sune sven svend søren tage theo theodor theis thomas thor thorbjørn thorkild thorvald tim tobias tom tommy tonny
  torben torkil torsten troels tue tyge uffe ulf ulrik vagn valdemar valentin verner victor viggo viktor vilfred vilhelm villads villy vincent
  vitus walther werner wilhelm william willy xander yngve øjvind åge aage`,
  // English
  `abigail april agatha aidan alan alastair alice alison amanda amber amelia amy andrew angela anthony archie arthur ashley audrey barbara barry
  beatrice becky ben bernard betty beverley bill billy bradley brenda bridget bruce callum cameron carl carol carole caroline carrie catherine
  charlie chloe christopher claire clare clive colin craig cynthia cyril daisy darren dave dawn dean deborah debbie declan denise derek diana diane
  dominic donald donna doris dorothy douglas duncan dylan edgar edmund edna edward edwin eileen elaine eleanor eliza elizabeth ellie elsie emily
  eric ethan ethel eugene evan eve evelyn fiona florence frances francis freddie gareth garry gary gavin geoffrey george georgia gerald gillian
  gladys glenn gloria gordon grace graham grant greg gregory guy harriet harvey hazel heather hilary hope howard hugh iain ian irene isaac isabel
  isla ivy jacqueline jake james jamie janet janice jason jasper jayne jean jeff jeffrey jennifer jeremy jerry jessica jill jim joan joanna joanne
  jodie joe joel jonathan jordan joseph josh joshua joy joyce judy julia julian juliet june justin karen kate kath katherine kathleen kathryn katie
  keith kelly ken kerry kirsty kyle laurence lawrence leah lee leonard lesley leslie lewis liam lily lindsay logan lorraine lucy luke lydia lynn
  lynne malcolm mandy marcia margaret marian marilyn marion marjorie martha martyn mary matthew maureen maurice max megan melanie melissa michelle
  mildred miles millie miriam moira molly monica muriel nancy naomi natalie nathan neil nicholas nicola nicole nigel norman oliver oscar owen
  pamela patricia pauline peggy penelope penny percy phil philip phoebe phyllis rachel ralph raymond reginald rhys ricky robbie rodney rory
  rosemary rosie ross roy ruby rupert russell ryan sally samantha sandra scott sean shane sharon sheila shirley sidney sienna simon siobhan sophia
  sophie stacey stanley stella stephanie stephen steve steven stuart susannah suzanne sylvia tara ted terence teresa terry thelma tiffany timothy
  tony tracey tracy trevor valerie vanessa vera veronica vincent violet virginia walter wanda wayne wendy wilfred will winifred yasmin zachary zara zoe`,
  // Older and newer, Danish and English
  `edvard evald valdis torkild thorkil torvald sigvard gudmund ejgil ejler hjalmar hjalte hjalti ketty ketil krista kjartan balder bertram elliot malthe wilma vilma villum alva alvilda vilhelmine nikoline rosalina rosalind solvej solvejg
  ragna ragnhild gunver emmerik ditlev eskil ruben silke tjalfe mortimer bartholomew cuthbert winifred rosalind isolde hamish ewan gwendolyn marguerite leopold temperance esmeralda delphine caspian thandiwe kwame chi phuong hoang`,
  // Turkish, Kurdish, Arabic, Persian, Somali, Urdu
  `abbas abd abdallah abdelkarim abdi abdirahman abdul abdulkadir abdullah abdulrahman abdullahi abdulaziz abu adel adem adil adnan afshin agha ahlam ahmad ahmed ahmet
  aisha aicha akram alaa ali alina alireza amal amin amina amir amira anas anwar arash arif arman asad ashraf asif asma aya ayaan ayan aylin ayse ayşe ayub azad aziz
  baran baris bashir behrouz bekir berat berfin bilal burak bushra cem cemil dalia damla deniz derya dilan diyar ebru elif emine emir emre engin ercan erdem
  erdogan erkan esra ezgi fadi fadumo farah farhad farid farida faris fariba faruk fatih fatima fatma fatmata fawzia faysal ferhat feyza fikret firas gamze ghassan gulsen
  habib hadi hadiya hakan hala halil halima hamid hamza hana hani hani hanan haroon hassan hasan hatice hayat heval hiba hodan huda husain husam hussein huseyin hüseyin
  ibrahim ikram ilhan ilyas imad iman imran inas ines iqra isa ismail ismet issa jabir jaber jalal jamal jamila jawad jibril kadir kamal karim kaveh kemal khadija
  khadra khaled khalid khalil kubra latif layla leila leyla lina lubna maha mahdi mahmoud mahmud mahmut majid malik malika manal mansour maryam masoud mehdi mehmet mehran melek
  meryem mina mohamad mohamed mohammad mohammed mona mounir muhammad muhammed mukhtar munir murat musa mustafa nabil nada nadia nadim nadir nahid najib
  naima nasir nasra nasrin navid nawal nazli nihal nima noor nour nura nuri nurten omar omer orhan osama osman özlem ozlem parisa parvin qasim rabia rafiq rahim rahma raja ramadan ramazan
  rana rania rashid rauf recep reem reza rima riyad roj rojda rukhsana saad sabah sabri sadia safa safiya sahar said saida saif salah salam salem salim salma salman sami
  samira samir sana saeed selim selin semra serdar serkan sevda shabnam shahid shahin shakir sharif sherin shirin sibel sinan soraya sulaiman suleyman süleyman sumaya tahir tamer
  tarek tariq tayyip ugur umar umit usman vedat wafa waleed walid yahya yasin yasir yasmin yasmina yasser yilmaz youssef yousef younes yunus yusra yusuf zahid zahra zaid zainab zakaria zehra zeki zeynep
  ziad zubair`,
  // Polish, Ukrainian, Romanian, Balkan, Baltic, German, French, Spanish, Portuguese, Italian
  `adriana agata agnieszka aleksander aleksandra aleksandar aleksej alessandro alina alicja ana anastasia andrei andrej andrzej andrius angelika aneta antonio arkadiusz
  artur barbora bartosz beata bogdan boguslaw bojan boris bozena branko carlos carmen cristian czeslaw damian danuta darius dariusz dejan diego dmitri dmytro dorota dragan
  dusan edyta elena elzbieta enrique ewa ewelina fernando florin francesco francois gabriel gabriela georgi giorgio giovanni giulia goran grazyna grzegorz günter halina hanna heinz helmut ilona
  ines ioana ion irina iryna iwona ivana ivo izabela jacek jadwiga janina janusz jaroslaw javier jerzy joao joanna jolanta jorge jose josé josip juan jurgen justyna kacper kamil karolina katarzyna kateryna
  kazimierz kinga kristijan krystyna krzysztof laszlo lech leszek luca luis lukasz lyudmyla maciej magdalena malgorzata manuel marco marcin marek mariana mariola mariusz marta marzena mateusz mihai
  milan milena milica miguel mirela miroslaw mykola monika natalia natalija nataliya nicoleta nikola oksana oleg oleksandr olena pablo paulina pavel pavlo pawel pedro piotr predrag przemyslaw rafal
  radoslaw renata roman ryszard sabine sanja sebastian sergej serhii sergio slavica slawomir slobodan sofiya stanislaw stefania svitlana sylwia szymon tadeusz tamara tatiana tetiana tomas tomasz ursula uwe vasile vesna viktoria
  viktoriia vladimir volodymyr wanda wieslaw wiktor witold wojciech wolfgang yulia yuliia yuri zbigniew zdenka zofia zoran zuzanna`,
  // Tamil, Indian, Vietnamese, Thai, Filipino, Chinese, African, Greenlandic, Faroese
  `aditi aditya ajay ajit akash amit amrit anil anjali ankit arjun arun asha ashok bhavna chidi chinedu deepak deepika dinesh divya emeka fatou ganesh gopal harpreet indira ishaan jasmine jaspreet
  kavita kavitha kiran krishna kumar lakshmi mahesh manoj meena meera mohan mukesh neha nguyen nikhil nisha nirmala ngozi oluwaseun ousmane pooja pradeep prakash priya rahul raj rajesh rakesh ramesh ravi rekha
  ritu rohit sandeep sanjay santosh saroja satish selvam shanti shreya sita somchai sunil sunita suresh swati thanh thi tuan usha vijay vikram vinod wei xin yan ying aviaja aqqaluk inuk malik miki nivi
  nuka paninnguaq pipaluk ivalu bárður høgni jóannes jógvan marjun rói rógvi sámal turið páll`,
  ...moreDanish.given,
  ...abroad.given,
  ...moreAbroad.given,
);
