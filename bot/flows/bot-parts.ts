/** What the stories that people start are told with: the parts, and what a running bot remembers between them. */
import type { AnswerCounter } from './count-answers';
import { createAnswerCounter } from './count-answers';
import type { ChannelLanguage } from './channel-language';
import { createChannelLanguage } from './channel-language';
import type { HearOnce } from './hear-once';
import { createHearOnce } from './hear-once';
import type { HasIt } from './it-channel';
import { createHasIt } from './it-channel';
import type { OwnConcepts } from './keep-topics';
import { createOwnConcepts } from './keep-topics';
import type { PublishedThemes } from './offer-themes';
import { createPublishedThemes } from './offer-themes';
import type { Parts } from './ports';
import type { PrivateChatNote } from './private-language';
import { createPrivateChatNote } from './private-language';
import type { RoundReader } from './read-round';
import { createRoundReader } from './read-round';
import type { MembershipNote } from './remember-membership';
import { createMembershipNote } from './remember-membership';
import type { Roster } from './roster';
import { createRoster } from './roster';

export type BotParts = Parts & {
  readonly readRound: RoundReader;
  readonly count: AnswerCounter;
  readonly remember: MembershipNote;
  readonly roster: Roster;
  readonly noteChat: PrivateChatNote;
  readonly channelLanguage: ChannelLanguage;
  readonly hearOnce: HearOnce;
  readonly publishedThemes: PublishedThemes;
  readonly ownConcepts: OwnConcepts;
  readonly hasIt: HasIt;
};

export function createBotParts(parts: Parts): BotParts {
  const roster = createRoster(parts);
  return {
    ...parts,
    readRound: createRoundReader(parts),
    count: createAnswerCounter(parts, roster),
    remember: createMembershipNote(parts),
    roster,
    noteChat: createPrivateChatNote(parts),
    channelLanguage: createChannelLanguage(parts),
    hearOnce: createHearOnce(parts),
    hasIt: createHasIt(parts),
    ownConcepts: createOwnConcepts(parts),
    publishedThemes: createPublishedThemes(parts),
  };
}
