/** What a coach's taps do: confirm and cancel, words behind a button, the form, a choice between namesakes. */
import { z } from 'zod';
import type { Message } from '../core/message';
import type { BotParts } from './bot-parts';
import { cancelChange, confirmChange } from './confirm-change';
import { converse } from './converse';
import { planView } from './plan-view';
import { coachNames, departmentsOf, isCoach } from './role-of';
import { settleUncertain } from './settle-uncertain';
import { proposeForm } from './propose-form';
import type { Tapped } from './tap';
import { chosenPerson } from './which-person';

const draftData = z.object({ draftId: z.string().max(100) });
const sayData = z.object({ say: z.string().max(500) });
const departmentData = z.object({ departmentId: z.string().max(100) });

export async function tapCoachCard(parts: BotParts, tapped: Tapped): Promise<Message> {
  const { speaker, channel, language, tap } = tapped;
  const outdated: Message = { kind: 'outdated-card', words: [] };
  if (tap.verb === 'say') {
    const { data } = sayData.safeParse(tap.data);
    if (!data) return outdated;
    const replies = await converse(parts, {
      speaker,
      text: data.say,
      language,
      mentioned: [],
      ...(channel && { channel }),
    });
    return replies[0]?.message ?? outdated;
  }
  if (!(await isCoach(parts, speaker)))
    return { kind: 'not-allowed', coaches: coachNames(await departmentsOf(parts, speaker.tenantId)) };
  switch (tap.verb) {
    case 'confirm':
    case 'cancel': {
      const { data } = draftData.safeParse(tap.data);
      if (!data) return outdated;
      const act = tap.verb === 'confirm' ? confirmChange : cancelChange;
      return act(parts, speaker, data.draftId);
    }
    case 'form': {
      const { data } = departmentData.safeParse(tap.data);
      const stored = data && (await parts.store.departments.get({ tenantId: speaker.tenantId, ...data }));
      return stored ? { kind: 'schedule-form', plan: await planView(parts, stored.value) } : outdated;
    }
    case 'schedule-form':
      return proposeForm(parts, speaker, tap.data);
    case 'which-person':
      return chosenPerson(parts, speaker, tap.data);
    case 'uncertain-posted':
    case 'uncertain-post-again':
      return settleUncertain(parts, speaker, tap.verb, tap.data);
    default:
      return outdated;
  }
}
