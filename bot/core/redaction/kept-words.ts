/** Capitalised words that are no part of a person's name: systems, places, institutions, the calendar, pronouns. */
import { wordSet } from '../word-set';

export const keptWords = wordSet(
  // systems and products
  `access acadre adobe android apple aula azure boardmaker brugerportalen cbrain chatgpt chrome citrix columna copilot cura dubu edge eboks e-boks esdh excel explorer facebook fasit firefox fms forms fics google intranet ipad iphone itslearning kmd kombit kp københavn linux loop mac mdm meebook messenger microsoft minlæring
  minuddannelse mitid momentum navision nem-id nemid nemkonto nexus nova office onedrive onenote opus oracle outlook planner power powerbi powerpoint prisme publikum rpa sap sapa sbsys sd sensum serviceplatformen sharepoint skype sms snapchat sofd sql stil tabulex tablet teams tiktok to-do trello unilogin virk visio viva vitae
  vitalink whatsapp windows wifi word workzone yammer youtube marte meo zoom server app apps system portal bot`,
  // the calendar
  `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october
  jul påske pinse kristi bededag langfredag skærtorsdag himmelfart himmelfartsdag pinsedag santa christmas easter sommerferie nytår uge week`,
  // pronouns, articles and other words that begin a sentence or a title
  `i vi jeg de det den der du dem dens dets en et er har hun han ham her hvad hvem hvis hvor hvordan hvornår hver ingen ja man men min mit mine mange med nej når nogle nu og også om på som så til ved vores og fra for af at da dette denne disse efter eller før hos ikke kan kun måske skal må vil var bør alle andre flere
  a about after all also an and any are as ask at be because been before both but by can could did do does each every for from had has have he her here him his how if in into is it its just many may me more most my never no not now of on one only or other our out over she should since so some such than that
  the their them then there these they this those to today tomorrow too under until up us was we were what when where which while who why will with would yes yesterday you your tak kære hej hello hi dear thanks please`,
  // places
  `amager danmark denmark dragør europa europe fyn grønland jylland kastrup københavn copenhagen magleby norge sjælland sverige tårnby tyskland aarhus odense aalborg`,
  // the organisation
  `brdr afdeling afdelingen administration administrationen børnehave børnehaven børnehus børnehuset borgerservice bibliotek biblioteket byråd byrådet center centeret centret central council department direktion direktionen distrikt enhed enheden fonden forening foreningen forvaltning forvaltningen gruppe
  gruppen gymnasium hal hallen hjem hjemmepleje hjemmeplejen hospice hospital hotel hus huset institut institution it jobcenter jobcentret kirke kirken klub klubben klinik kommune kommunen kontor ledelse ledelsen løn lægehus museum nord syd øst vest personale plejehjem plejecenter plejecentret plejehjemmet park parken
  region regionen sfo skole skolen stue stuen sundhed svømmehal team teamet udvalg udvalget vuggestue vuggestuen villa ældrecenter ældreområdet økonomi økonomiafdelingen school nursery kindergarten playgroup library centre clinic church home house service services office unit care health board college room road street lane avenue
  hr ceo cfo crm pdf usb vpn gdpr eu fn uk us usa dk kl nr tlf cpr cvr ean api ai url id pc tv faq mus apv trio med arbejdsmiljø sikkerhed`,
);
