/** Words that carry no topic: they are passed over in features and labels, and tell the two languages apart. */
import type { Language } from '../language';
import { wordSet } from '../word-set';

const danish = `
  ad af alt alle allerede altid altså anden andet andre at bag bare begge blandt blev blive bliver blevet både da de dem
  den denne der deres derfor desværre det dette dig din dine disse dit dog du dér efter egen eget egne ej eller ellers
  en end endda endnu er et faktisk fik flere fleste for foran fordi forbi fra få får fået før først første gang gange
  ganske generelt gennem gerne gik giver gjorde gjort god godt gå går gået gør gøre haft ham han hans har have
  havde hed hel hele helst helt hen hende hendes her hos hun hver hverken hvem hvilke hvilken hvilket hvis hvor hvordan
  hvorfor hvornår hvad i igen igennem ikke imellem imens imod ind inde inden indtil ingen ingenting intet især ja jamen
  jeg jer jeres jo kan kom komme kommer kommet kun kunne lad lade lader langt lidt lige ligesom lille lå ligger man
  mange med meget mellem men mens mere mest mig min mindre mindst mine mit mod må måske måtte naturligvis ned nej netop
  nogen nogensinde noget nogle nok nu ny nye når næsten og også om omkring op os over overhovedet par plus på rigtig
  rigtigt ret samme samt se selv selvom ser set siden sidste sig sige siger sin sine sit skal skulle slet snart som
  stadig store stor står stå stod sådan således så synes tage tager taget tog temmelig til tit tror uden ud ude
  under undtagen var ved vel vi vil ville virkelig vor vore vores være været vær via ene enten hvorimod imidlertid
  omtrent sagde sagt sagen ting tingene én ét to tre fire fem seks syv otte ni ti simpelthen egentlig ellers hellere
  ofte sjældent altid aldrig nemlig iøvrigt øvrigt osv fx mv dvs bl ca evt pga ift ifm inkl mht kl hej hvert hvilken
  ønsker gad ku sku blir`;

const english = `
  a about above actually after again all almost already also always am an and another any anyone anything are aren as at
  away back be because been before being below between both but by came can cannot could couldn did didn do does doesn
  doing don done down during each either else enough even ever every few for from further gave get gets getting give
  given go goes going gone good got had hadn has hasn have haven having he her here hers herself him himself his how
  however i if in into is isn it its itself just keep kept know last least less let like ll long look lot made make makes
  many may maybe me might mine more most much must my myself need never new no nobody none nor not nothing now of off
  often ok on once one only onto or other others our ours out over own per perhaps please put quite rather re really
  right said same saw say says second see seem seems seen several shall she should shouldn since so some someone
  something sometimes soon still stuff such sure take taken takes tell than that the their theirs them themselves then
  there these they thing things think this those though three through till to together told too took toward two under
  until up upon us use used ve very via want wants was wasn way we well went were weren what when where whether which
  while who whole whom whose why will with within without won would wouldn yes yet you your yours yourself hi hello
  thanks thank okay somebody anybody everybody ones mr mrs ms mins hrs thats whats theres im ive dont cant didnt doesnt isnt wont theyre youre id`;

export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: wordSet(danish),
  en: wordSet(english),
};
