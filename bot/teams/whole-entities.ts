/** Lets an activity's entities leave as they are. */
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers';

/**
 * Of an entity the SDK knows what a mention has and drops the rest, Teams' AI label among it. *Bot messages with
 * AI-generated content*, learn.microsoft.com/microsoftteams.
 */
export function sendEntitiesWhole(): void {
  Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } });
}
