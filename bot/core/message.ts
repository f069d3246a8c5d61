/** Everything the bot shows or says, as data: what to show is decided here and in flows, how it looks in `render/`. */
import type { Instant, IsoDate, WeekKey } from './calendar';
import type { Command } from './command/command';
import type { Misunderstood } from './command/misunderstood';
import type { Change } from './change';
import type { Department, OwnQuestion } from './department';
import type { Digest } from './digest';
import type { OverviewCadence } from './directorate';
import type { Idea, IdeaAnswer } from './idea';
import type { Explained } from './glossary';
import type { Language } from './language';
import type { Programme, Step } from './programme';
import type { ProgrammeProblem } from './programme-file';
import type { StepStanding } from './programme-standing';
import type { Answer, Replies, ReplyProblem, Round } from './reflection';
import type { ThemeGuess } from './themes/guess-themes';
import type { BroughtBack } from './small-step';
import type { Overview } from './overview';
import type { Occurrence } from './schedule';
import type { Topic, TopicProblem } from './topic';
import type { WordToTeam } from './word-to-team';

/** A department's plan as people are shown it: its next dates, cancelled and moved ones marked. */
export type Plan = { readonly department: Department; readonly next: readonly Occurrence[] };

export type Role = 'coach' | 'manager' | 'employee';

/** What a change of plan would do, to confirm or cancel. */
export type DraftView = {
  readonly draftId: string;
  /** What was understood; left out where a form says it all. */
  readonly command?: Command;
  readonly plans: readonly { readonly before: Plan; readonly after: Plan }[];
};

export type Message =
  // In the channel.
  | { readonly kind: 'welcome'; readonly installedBy?: string }
  | { readonly kind: 'enrolled'; readonly plan: Plan; readonly again: boolean }
  | {
      readonly kind: 'prompt';
      readonly round: Round;
      readonly answers: number;
      /** Whose client asks for their own view, as Teams ids: at most 60. */
      readonly refreshFor: readonly string[];
    }
  | { readonly kind: 'recap'; readonly digest: Digest; readonly glossary?: readonly Explained[] }
  /** A manager's answer to what the group said. */
  | { readonly kind: 'word'; readonly digest: Digest; readonly from: string; readonly text: string }
  | { readonly kind: 'reminder'; readonly round: Round; readonly answers: number }
  // To one person on the prompt's card.
  | {
      readonly kind: 'prompt-answered';
      readonly round: Round;
      readonly answer: Answer;
      /** What it may be about. */
      readonly themes?: readonly ThemeGuess[];
      readonly canSendToIt?: boolean;
    }
  /** What would be sent to IT, to be read and changed before it goes. */
  | {
      readonly kind: 'idea-form';
      readonly round: Round;
      readonly text: string;
      readonly notice: 'empty' | 'too-long' | 'redacted' | undefined;
    }
  | { readonly kind: 'idea-sent'; readonly round: Round; readonly idea: Idea; readonly arrived: boolean }
  // In IT's channel.
  | {
      readonly kind: 'idea';
      readonly idea: Idea;
      readonly similar: readonly Idea[];
      readonly notice?: 'words-missing' | 'answered-already';
      readonly note?: string;
    }
  // To an idea's author.
  | {
      readonly kind: 'idea-answered';
      readonly idea: Idea;
      readonly answer: IdeaAnswer;
      readonly notice?: 'words-missing';
    }
  | { readonly kind: 'idea-told'; readonly reference: string; readonly named: boolean }
  | { readonly kind: 'it-in-channel' }
  | { readonly kind: 'it-channel-named' }
  | { readonly kind: 'ideas'; readonly ideas: readonly Idea[] }
  | {
      readonly kind: 'prompt-form';
      readonly round: Round;
      readonly replies: Replies;
      readonly quotable: boolean;
      readonly problems: readonly ReplyProblem[];
      /** The storage did not take the answer: it stands in the form, to be sent again. */
      readonly notSaved: boolean;
      readonly smallStep?: BroughtBack;
    }
  | {
      readonly kind: 'prompt-late';
      readonly round: Round;
      readonly replies: Replies;
      readonly saved?: Answer;
    }
  // To a manager.
  | {
      readonly kind: 'digest';
      readonly digest: Digest;
      readonly departmentName: string;
      /** What the department has sent to IT. */
      readonly ideas?: readonly Idea[];
      readonly word?: WordToTeam;
    }
  // To the directorate.
  | {
      readonly kind: 'overview';
      readonly overview: Overview;
      readonly glossary?: readonly Explained[];
    }
  // To a coach, unasked.
  | { readonly kind: 'missed'; readonly departmentName: string; readonly weeks: readonly WeekKey[] }
  | {
      readonly kind: 'uncertain';
      readonly departmentName: string;
      readonly departmentId: string;
      readonly week: WeekKey;
      readonly what: 'prompt' | 'recap' | 'digest';
    }
  | {
      readonly kind: 'undelivered';
      readonly departmentName: string;
      readonly week: WeekKey;
      readonly what: 'prompt' | 'recap' | 'digest';
      readonly reason: string;
    }
  | { readonly kind: 'programme-ended'; readonly departmentName: string; readonly programme: Programme }
  // In a private chat, to anybody.
  | { readonly kind: 'greeting'; readonly role: Role; readonly name?: string }
  | { readonly kind: 'my-answers'; readonly entries: readonly AnswerEntry[] }
  | { readonly kind: 'own-reminder'; readonly round: Round }
  | { readonly kind: 'reminder-wish'; readonly wanted: boolean }
  /** The same as a file, to be accepted first. */
  | { readonly kind: 'journal-file'; readonly entries: readonly AnswerEntry[] }
  | { readonly kind: 'journal-file-failed' }
  | { readonly kind: 'answers-deleted'; readonly count: number }
  | { readonly kind: 'not-allowed'; readonly coaches: readonly string[] }
  // To a coach who asked.
  | { readonly kind: 'draft'; readonly draft: DraftView }
  | { readonly kind: 'changed'; readonly plans: readonly Plan[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'draft-outdated'; readonly departmentNames: readonly string[] }
  | { readonly kind: 'undone'; readonly change: Change; readonly plan: Plan }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'schedule'; readonly plans: readonly Plan[] }
  | { readonly kind: 'schedule-form'; readonly plan: Plan }
  | { readonly kind: 'misunderstood'; readonly misunderstood: Misunderstood; readonly utterance: string }
  | {
      readonly kind: 'which-person';
      readonly departmentName: string;
      readonly name: string;
      readonly candidates: readonly { readonly userId: string; readonly name: string }[];
      readonly command: Command;
    }
  | {
      readonly kind: 'preview';
      readonly plan: Plan;
      readonly step?: Step;
      readonly own?: OwnQuestion;
    }
  | {
      readonly kind: 'posted-now';
      readonly departmentName: string;
      readonly outcome: 'posted' | 'already' | 'refused';
    }
  | {
      readonly kind: 'digest-now';
      readonly departmentName: string;
      readonly outcome: 'sent' | 'no-open-round' | 'refused';
      readonly week?: WeekKey;
    }
  | {
      readonly kind: 'history';
      readonly changes: readonly { readonly departmentName: string; readonly change: Change }[];
    }
  | {
      readonly kind: 'programmes';
      readonly programmes: readonly Programme[];
      /** A department to show the words with. */
      readonly example: string | undefined;
    }
  | {
      readonly kind: 'programme';
      readonly departmentName: string;
      readonly programme: Programme;
      readonly steps: readonly StepStanding[];
    }
  | { readonly kind: 'unknown-programme'; readonly words: string; readonly programmes: readonly Programme[] }
  | {
      readonly kind: 'no-such-step';
      readonly departmentName: string;
      readonly asked: 'skip-step' | 'repeat-step';
      readonly programme: Programme;
    }
  | { readonly kind: 'programme-added'; readonly programme: Programme; readonly replaced: boolean }
  | { readonly kind: 'programme-flawed'; readonly problems: readonly ProgrammeProblem[] }
  | { readonly kind: 'file-unread' }
  | { readonly kind: 'glossary'; readonly entries: readonly Explained[] }
  | {
      readonly kind: 'term-defined';
      readonly term: string;
      readonly meaning: string;
      /** What it meant until now. */
      readonly before?: string;
    }
  | { readonly kind: 'term-removed'; readonly term: string; readonly meaning: string }
  | { readonly kind: 'term-unknown'; readonly term: string }
  | {
      readonly kind: 'term-too-long';
      readonly longestTerm: number;
      readonly longestMeaning: number;
    }
  /** Who reads the overview across departments, how often, and when the next comes. */
  | {
      readonly kind: 'directorate';
      readonly directors: readonly string[];
      readonly every: OverviewCadence;
      readonly next: IsoDate;
    }
  | { readonly kind: 'no-directorate' }
  | { readonly kind: 'overview-undelivered'; readonly name: string; readonly certain: boolean }
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] }
  | {
      readonly kind: 'topic-kept';
      readonly topic: Topic;
      /** What it was until now. */
      readonly before?: Topic;
    }
  | { readonly kind: 'topic-forgotten'; readonly topic: Topic }
  | { readonly kind: 'topic-unknown'; readonly name: string }
  | { readonly kind: 'topic-flawed'; readonly name: string; readonly problem: TopicProblem }
  | { readonly kind: 'coach-appointed'; readonly name: string }
  | { readonly kind: 'coach-dismissed'; readonly name: string }
  | { readonly kind: 'no-department' }
  /** What is stored of a department cannot be read: it alone stands still. `what` names rows, never contents. */
  | { readonly kind: 'department-broken'; readonly departmentName?: string; readonly what: string }
  | {
      readonly kind: 'uncertain-settled';
      readonly departmentName: string;
      /** `too-late`: the round is closed, so nothing is posted any more. */
      readonly outcome: 'posted' | 'again' | 'too-late';
    }
  // When something cannot be.
  | { readonly kind: 'enrol-in-channel' }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'bad-name'; readonly longest: number }
  | {
      readonly kind: 'unknown-person';
      readonly name: string;
      readonly departmentName?: string;
      /** More than one person bears the name. */
      readonly several?: boolean;
    }
  | { readonly kind: 'which-department'; readonly departmentNames: readonly string[] }
  /** In these three, `words` is what somebody had typed on the card, to be read and copied. */
  | { readonly kind: 'outdated-card'; readonly words: readonly string[] }
  | { readonly kind: 'round-gone'; readonly words: readonly string[] }
  | { readonly kind: 'storage-away'; readonly words: readonly string[] };

export type AnswerEntry = {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly week: WeekKey;
  readonly step: Step;
  readonly replies: Replies;
  readonly quotable: boolean;
  readonly answeredAt: Instant;
  readonly open: boolean;
};

/** A message and the language to say it in. Dates in it are shown in the department's own place. */
export type Said = { readonly message: Message; readonly language: Language };
