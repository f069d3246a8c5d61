/** Everything the bot shows or says: a message and a language to a card or a text. */
import type { Said } from '../core/message';
import { missedNotice, programmeEndedNotice, uncertainNotice, undeliveredNotice } from './coach-notices';
import { digestCard } from './digest-card';
import { draftCard } from './draft-card';
import { glossaryCard } from './glossary-words';
import { greeting } from './greeting';
import { historyCard } from './history-card';
import { ideaAnsweredCard, ideaCard, ideaFormCard, ideaSentCard, ideasCard } from './idea-cards';
import { journalFile } from './journal-text';
import { misunderstoodCard } from './misunderstood-card';
import { myAnswersCard } from './my-answers-card';
import { overviewCard } from './overview-card';
import { previewCard } from './preview-card';
import { programmeCard, programmesCard } from './programme-card';
import { programmeAddedNotice, programmeFlawedNotice, unknownProgrammeNotice } from './programme-notices';
import { promptAnsweredCard } from './prompt-answered-card';
import { promptCard } from './prompt-card';
import { promptForm } from './prompt-form';
import { promptLateCard } from './prompt-late-card';
import { recapCard } from './recap-card';
import { ownReminderNotice, reminderNotice } from './reminder-notices';
import type { Rendered } from './rendered';
import { changedCard, enrolledCard, scheduleCard, undoneCard } from './schedule-card';
import { scheduleFormCard } from './schedule-form-card';
import { shortAnswer } from './short-answer';
import { aboutTopic, topicsCard } from './topics';
import { welcomeCard } from './welcome-card';
import { whichPersonCard } from './which-person-card';
import { wordCard } from './word-card';
import { wordsKept } from './words-kept';

export function render({ message, language }: Said): Rendered {
  switch (message.kind) {
    case 'welcome':
      return welcomeCard(message, language);
    case 'enrolled':
      return enrolledCard(message, language);
    case 'prompt':
      return promptCard(message, language);
    case 'recap':
      return recapCard(message, language);
    case 'glossary':
      return glossaryCard(message, language);
    case 'topics':
      return topicsCard(message, language);
    case 'topic-kept':
    case 'topic-forgotten':
    case 'topic-unknown':
    case 'topic-flawed':
      return aboutTopic(message, language);
    case 'journal-file':
      return journalFile(message, language);
    case 'idea-form':
      return ideaFormCard(message, language);
    case 'idea-sent':
      return ideaSentCard(message, language);
    case 'idea':
      return ideaCard(message, language);
    case 'idea-answered':
      return ideaAnsweredCard(message, language);
    case 'ideas':
      return ideasCard(message, language);
    case 'overview':
      return overviewCard(message, language);
    case 'word':
      return wordCard(message, language);
    case 'reminder':
      return reminderNotice(message, language);
    case 'own-reminder':
      return ownReminderNotice(message, language);
    case 'prompt-answered':
      return promptAnsweredCard(message, language);
    case 'prompt-form':
      return promptForm(message, language);
    case 'prompt-late':
      return promptLateCard(message, language);
    case 'digest':
      return digestCard(message, language);
    case 'missed':
      return missedNotice(message, language);
    case 'uncertain':
      return uncertainNotice(message, language);
    case 'undelivered':
      return undeliveredNotice(message, language);
    case 'programme-ended':
      return programmeEndedNotice(message, language);
    case 'greeting':
      return greeting(message, language);
    case 'my-answers':
      return myAnswersCard(message, language);
    case 'draft':
      return draftCard(message, language);
    case 'changed':
      return changedCard(message, language);
    case 'undone':
      return undoneCard(message, language);
    case 'schedule':
      return scheduleCard(message, language);
    case 'schedule-form':
      return scheduleFormCard(message, language);
    case 'misunderstood':
      return misunderstoodCard(message, language);
    case 'which-person':
      return whichPersonCard(message, language);
    case 'preview':
      return previewCard(message, language);
    case 'programmes':
      return programmesCard(message, language);
    case 'programme':
      return programmeCard(message, language);
    case 'unknown-programme':
      return unknownProgrammeNotice(message, language);
    case 'programme-added':
      return programmeAddedNotice(message, language);
    case 'programme-flawed':
      return programmeFlawedNotice(message, language);
    case 'history':
      return historyCard(message, language);
    case 'outdated-card':
    case 'round-gone':
    case 'storage-away':
      return wordsKept(message, language);
    default:
      return shortAnswer(message, language);
  }
}
