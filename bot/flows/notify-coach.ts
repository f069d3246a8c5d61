/** Tells a department's coach, once, what needs a person. */
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import type { Outcome } from './deliver-once';
import { deliverOnce } from './deliver-once';
import { privateLanguage } from './private-language';
import type { Parts } from './ports';

export async function notifyCoach(
  parts: Parts,
  department: Department,
  week: string,
  what: string,
  message: Message,
): Promise<Outcome> {
  const { departmentId, tenantId, channel, coach } = department;
  return deliverOnce(
    parts,
    { departmentId, week, what },
    () => privateLanguage(parts, tenantId, coach.userId, department.language),
    (language) =>
      parts.messenger.sendToPerson(
        { ...coach, tenantId, serviceUrl: channel.serviceUrl },
        { language, message },
      ),
  );
}
