/** What a good model writes about themes: hand-written answers that a manager would be glad of, in both languages. */
import type { TellingAnswer } from '../../bot/core/telling';
import type { Language } from '../../bot/core/language';

export type GoodCase = {
  readonly language: Language;
  /** Embedded labels with their answers, the largest theme first, as a request numbers them. */
  readonly themes: Readonly<Record<string, readonly string[]>>;
  readonly tellings: readonly TellingAnswer[];
};

type Groups = TellingAnswer['themes'];

const telling = (
  labels: readonly [string, ...number[]][],
  paragraph: string,
  question: string,
): TellingAnswer => ({
  themes: labels.map(([label, ...themes]) => ({ label, themes })) satisfies Groups,
  paragraph,
  question,
});

export const goodCases: readonly GoodCase[] = [
  {
    language: 'da',
    themes: {
      medicin: [
        'Medicinen manglede, da jeg kom, apoteket havde leveret i naboopgangen',
        'Doseringsæsken passede ikke med listen, lægen havde ændret i medicinen uden at sige noget',
        'En borger fik sin medicin to gange, både af aftenvagten og af datteren',
        'Når medicinen skifter navn og farve, tror de ældre, at de får noget forkert',
      ],
      ruter: [
        'Ruterne er planlagt af en, der ikke har været ude i området',
        'Kørelisten var lagt, så jeg kørte fra den ene ende af byen til den anden tre gange',
        'Kunne vi ikke lægge ruterne geografisk? Jeg passerer samme rundkørsel seks gange på en vagt',
        'Min rute tog ikke højde for vejarbejdet, alle besøg blev forsinkede',
      ],
      sygehuset: [
        'Plejeplanen kom fra sygehuset et døgn efter, at manden selv var kommet hjem',
        'Udskrevet fredag uden medicin og uden at vi vidste det, sygehuset havde lukket',
        'Vi sender altid en rapport, men på sygehuset spørger de alligevel datteren om alt',
      ],
    },
    tellings: [
      telling(
        [
          ['Usikkerhed om medicin', 1],
          ['Ruter, der ikke passer til virkeligheden', 2],
          ['Manglende besked fra sygehuset', 3],
        ],
        'Medarbejderne oplever, at oplysninger om borgerne ikke når frem i tide. Det gælder både ændringer i medicin og udskrivelser fra sygehuset. Samtidig gør planlægningen af ruterne det svært at overholde aftalerne.',
        'Hvor i vores arbejdsgange går vigtige oplysninger oftest tabt, og hvad kan vi selv gøre ved det?',
      ),
      telling(
        [
          ['Medicin og udskrivelser fra sygehuset', 1, 3],
          ['Planlægning af ruterne', 2],
        ],
        'Flere beskriver situationer, hvor medicin eller planer ikke stemmer, når borgeren kommer hjem. Andre peger på, at ruterne er lagt uden blik for afstande og trafik, så besøgene bliver forsinkede.',
        'Hvad ville gøre den største forskel for borgerne, hvis vi kunne ændre én ting i næste uge?',
      ),
      telling(
        [
          ['Fejl og forvirring omkring medicin', 1],
          ['Lange ruter og spildt køretid', 2],
          ['Overgangen fra sygehus til hjem', 3],
        ],
        'Fælles for temaerne er, at koordineringen mellem de forskellige parter halter. Når medicinen, ruten eller planen ikke er på plads, er det borgeren, der må vente, og medarbejderen, der må improvisere.',
        'Hvordan kan vi få bedre besked, før vi står hos borgeren?',
      ),
      telling(
        [
          ['Medicinen passer ikke', 1],
          ['Ruterne', 2],
          ['Samarbejdet med sygehuset', 3],
        ],
        'Medarbejderne bruger meget tid på at rette op på ting, som burde have været i orden. De efterlyser klarere aftaler med læge, apotek og sygehus samt ruter, der tager hensyn til geografien.',
        'Hvem skal vi tale med for at få en fast aftale om udskrivelser?',
      ),
    ],
  },
  {
    language: 'da',
    themes: {
      faktura: [
        'Jeg taster hver faktura to steder, først i mappen og så i økonomisystemet',
        'Fakturaer, der kommer som billede i en mail, må tastes ind i hånden',
        'En halv formiddag gik med en faktura, der var tastet forkert',
        'De samme tal skal tastes i både regnearket og systemet',
      ],
      adgangskode: [
        'Min adgangskode var udløbet, og jeg ventede en time på en ny',
        'Jeg har fem adgangskoder, og systemet logger mig af hele tiden',
        'Blev logget af midt i budgettet og måtte finde adgangskoden frem igen',
      ],
    },
    tellings: [
      telling(
        [
          ['Dobbelt indtastning af fakturaer', 1],
          ['Besvær med adgangskoder og login', 2],
        ],
        'Meget af tiden går med gentagelser: oplysninger, der skal indtastes flere gange, og systemer, der kræver nyt login. Medarbejderne ønsker færre manuelle trin, så de kan koncentrere sig om kerneopgaven.',
        'Hvilken gentagelse i vores hverdag ville det betyde mest at slippe for?',
      ),
      telling(
        [
          ['Manuel indtastning', 1],
          ['Adgangskoder, der driller', 2],
        ],
        'Begge temaer handler om, at systemerne ikke hænger sammen. Det giver ventetid, fejl og irritation i løbet af dagen.',
        'Hvor kan vi starte, hvis vi vil have systemerne til at arbejde for os?',
      ),
      telling(
        [['Systemer, der giver ekstra arbejde', 1, 2]],
        'Svarene tegner et billede af systemer, der gør enkle opgaver besværlige. Fakturaer skal tastes flere steder, og adgangskoder afbryder arbejdet.',
        'Hvad kan vi gøre allerede i denne måned for at få mere ro til arbejdet?',
      ),
      telling(
        [
          ['Tastearbejde med fakturaer', 1],
          ['Login og adgangskoder', 2],
        ],
        'Der er en klar frustration over at skulle gøre det samme arbejde om. Den tid, der går fra, kunne ellers bruges på kvalitet og på service til kollegerne i huset.',
        'Hvad har vi selv indflydelse på her, og hvad skal vi bede IT om hjælp til?',
      ),
    ],
  },
  {
    language: 'da',
    themes: {
      telefonen: [
        'Borgeren havde hængt i telefonkøen en halv time for at få oplyst en åbningstid',
        'Der ringes om noget, der står på hjemmesiden, men som ikke er til at finde',
        'Opkaldene om ejendomsskat væltede ind, ingen havde fortalt os, at brevet var på vej',
        'Når folk kommer igennem køen på telefonen, er de så vrede, at de første minutter går med det',
      ],
      brevet: [
        'Afgørelsen var så knudret, at jeg selv måtte læse brevet igen',
        'Tre borgere kom ind med det samme brev og spurgte, om de skulle betale',
        'Standardbrevet nævner fire paragraffer, før det siger, hvad man skal gøre',
        'Partshøring på fem sider til en ældre dame. Et opkald havde gjort det',
      ],
    },
    tellings: [
      telling(
        [
          ['Ventetid og pres på telefonen', 1],
          ['Breve, der er svære at forstå', 2],
        ],
        'De to temaer hænger sammen: når brevene er uklare, ringer borgerne, og så vokser køen. Medarbejderne efterspørger enklere sprog og besked, før der sendes breve ud.',
        'Hvilket brev skulle vi skrive om først, hvis vi ville have færre opkald?',
      ),
      telling(
        [
          ['Telefonkø', 1],
          ['Uklare breve til borgerne', 2],
        ],
        'Borgerne bliver forvirrede af vores skriftlige kommunikation, og det mærkes i telefonen. Flere foreslår indirekte, at en samtale kunne løse mere end et langt brev.',
        'Hvornår er et opkald bedre end et brev?',
      ),
      telling(
        [
          ['Mange opkald på én gang', 1],
          ['Knudret sprog i brevene', 2],
        ],
        'Svarene peger på kommunikation som det fælles problem. Information på hjemmesiden og i brevene er vanskelig at finde eller forstå, og det fører til unødvendige henvendelser.',
        'Hvordan kan vi få besked i god tid, når der sendes mange breve ud på samme tid?',
      ),
      telling(
        [['Kommunikation, som borgerne ikke forstår', 1, 2]],
        'Borgerne søger hjælp, fordi de ikke kan gennemskue, hvad kommunen beder dem om. Det skaber travlhed i telefonen og frustration på begge sider.',
        'Hvad ville en borger selv sige om vores breve, hvis vi spurgte?',
      ),
    ],
  },
  {
    language: 'en',
    themes: {
      route: [
        'The route had me crossing the harbour again and again',
        'We should do neighbours on one route instead of carers parking on the same street',
        'Travel time between visits is set at zero, my route never holds',
        'Visits got reshuffled at the last moment and two people ended up with nobody',
      ],
      medicine: [
        'She had her pills twice, once from us and once from her son',
        'The blister pack did not match the medicine chart after the doctor changed it',
        'The pharmacy dropped her medicine at the wrong building',
        'Sleeping pills given at six because that is when the visit is',
      ],
      'new faces': [
        'Eleven different carers in nine days for a lady with dementia',
        'He only lets carers he knows wash him, and the agency sent whoever was free',
        'A familiar face at the end would have meant the world to the family, not new carers',
      ],
    },
    tellings: [
      telling(
        [
          ['Routes that do not fit the day', 1],
          ['Mix-ups with medicine', 2],
          ['Too many different carers', 3],
        ],
        'Staff describe days where planning and information do not match what residents need. Unrealistic travel times and last-minute changes make it hard to keep a familiar face with the same person.',
        'What is one change to our planning that would make the biggest difference for the people we visit?',
      ),
      telling(
        [
          ['Planning of routes and visits', 1],
          ['Safe handling of medicine', 2],
          ['Continuity of carers', 3],
        ],
        'A common thread is coordination. When routes, prescriptions and rotas are not aligned, the residents experience delays and uncertainty, and the team spends energy on fixing problems.',
        'Where could better coordination save us time and give residents more peace of mind?',
      ),
      telling(
        [
          ['Visits and carers that keep changing', 1, 3],
          ['Medicine that does not match', 2],
        ],
        'Several answers point to a lack of continuity: routes are reshuffled and unfamiliar carers are sent out. Others worry about medicine being given at the wrong time or delivered to the wrong place.',
        'How can we make sure that each person meets someone they know?',
      ),
      telling(
        [
          ['Travel time between visits', 1],
          ['Medication errors', 2],
          ['New carers all the time', 3],
        ],
        'The answers show that the team cares deeply about the residents and is frustrated when the system gets in the way. Clearer handovers with the pharmacy and the doctor are seen as a way forward.',
        'What would we need in place before the next visit to feel confident?',
      ),
    ],
  },
  {
    language: 'en',
    themes: {
      login: [
        'Waiting for the service desk to give me back the login that vanished',
        'Logging into five separate systems before the doors open',
        'Login codes going to a mobile that belongs to someone who retired',
        'Password reset, and then the reset of the reset, to get my login',
      ],
      typing: [
        'Retyping a form that someone had filled in on a computer and printed',
        'I logged every enquiry and then typed it again by hand in the spreadsheet',
        'Typing in paper applications for the bus pass by hand',
        'Retyping the same address into the register and the parking system by hand',
      ],
      queue: [
        'The queue display was frozen and nobody knew who was next',
        'Calming callers down after forty minutes in the phone queue',
        'Phone lines were jammed after the letter went out, the queue never ended',
      ],
    },
    tellings: [
      telling(
        [
          ['Trouble with logging in', 1],
          ['Retyping by hand', 2],
          ['Long queues on the phone', 3],
        ],
        'Much of the working day is spent on tasks that add little value for residents, such as repeated logins and manual data entry. This leaves less time for the people who are waiting in line.',
        'If we could remove one repeated task from our week, which one should it be?',
      ),
      telling(
        [
          ['Login problems', 1],
          ['Double data entry', 2],
          ['Pressure on the phone queue', 3],
        ],
        'The themes share a pattern: systems that do not talk to each other create extra work for staff and longer waits for residents. People would like simpler tools and earlier notice of mailings.',
        'Which system causes us the most extra steps, and who could help us simplify it?',
      ),
      telling(
        [
          ['Systems that slow us down', 1, 2],
          ['Waiting in the queue', 3],
        ],
        'Employees feel that technology is getting in the way of good service. Access issues and duplicate typing take attention away from callers, who are already impatient.',
        'What could we try this month to shorten the wait for residents?',
      ),
      telling(
        [
          ['Getting access to systems', 1],
          ['Manual typing', 2],
          ['Managing the queue', 3],
        ],
        'There is a clear wish for smoother workflows. When the basics work, the team can focus on listening to residents and solving their issues the first time.',
        'What does a good day at the desk look like, and what stands in the way of it?',
      ),
    ],
  },
];

/** Written after the rules stood, and changed by nobody since: how the rules do on what they were not made with. */
export const unseenCases: readonly GoodCase[] = [
  {
    language: 'da',
    themes: {
      arrangementer: [
        'Ét sted at oprette et arrangement. Nu er det hjemmesiden, skærmen i foyeren og plakaten',
        'Et billetsystem, hvor folk kan melde afbud til arrangementer, vi havde tomme stole',
        'Oversigt over lokale og teknik ved arrangementer, så vi undgår at ramle sammen',
        'En, der laver plakaterne til vores arrangementer, bare ikke mig',
      ],
      mobilen: [
        'Nogen, der havde tid til at hjælpe de ældre med den nye mobil',
        'Et simpelt svar til dem, der bare vil printe fra mobilen',
        'En rolig krog, hvor man kan få hjælp til MitID på mobilen',
      ],
    },
    tellings: [
      telling(
        [
          ['Samlet overblik over arrangementer', 1],
          ['Digital hjælp til borgerne', 2],
        ],
        'Medarbejderne drømmer om mere enkle arbejdsgange omkring arrangementer og om bedre rammer for at hjælpe borgere med digitale opgaver. I begge tilfælde handler det om at frigøre tid til det, der betyder noget.',
        'Hvad ville være det første skridt mod et fælles overblik?',
      ),
      telling(
        [
          ['Planlægning af arrangementer', 1],
          ['Hjælp til mobilen', 2],
        ],
        'Der er et ønske om at samle oplysninger om arrangementer ét sted. Samtidig fylder det, at mange ældre har brug for ro og støtte, når de bruger deres mobil.',
        'Hvordan kan vi skabe bedre plads til den hjælp, som de ældre efterspørger?',
      ),
      telling(
        [
          ['Bøvl med arrangementer', 1],
          ['Borgere, der mangler hjælp til det digitale', 2],
        ],
        'Svarene viser en travl hverdag, hvor praktiske opgaver spreder sig over flere kanaler. Der efterlyses også tid og omsorg til de borgere, som har det svært med teknologien.',
        'Hvilken opgave kunne vi gøre enklere allerede i denne uge?',
      ),
    ],
  },
  {
    language: 'en',
    themes: {
      records: [
        'The same records are typed into three systems',
        'My records are copied from one system to another while the citizen looks on',
        'Registering an offer takes seventeen screens of records',
        'Records from the doctor arrive in pieces',
      ],
      deadline: [
        'I steer by red deadlines instead of by who is worst off',
        'A meeting held only because the deadline was Friday',
        'The deadline on sick pay makes me review before there is anything new',
      ],
    },
    tellings: [
      telling(
        [
          ['Deadlines that steer the work', 2],
          ['Records in many systems', 1],
        ],
        'Staff describe a tension between formal requirements and meaningful conversations with citizens. Time spent on registration and deadlines could be used for more careful guidance.',
        'Which rule or routine could we handle in a smarter way?',
      ),
      telling(
        [
          ['Pressure from deadlines', 2],
          ['Keeping records up to date', 1],
        ],
        'The two themes point to the same experience: the system sets the pace rather than the needs of the citizen. Several would like to enter information once and trust that it is shared.',
        'When did we last let the needs of the citizen decide the order of our work?',
      ),
      telling(
        [
          ['Tight deadlines', 2],
          ['Duplicate records', 1],
        ],
        'Employees find that documentation takes attention from the person in front of them. They also feel that deadlines lead to meetings without real content.',
        'What could we stop doing without anyone missing it?',
      ),
    ],
  },
];
