/** Who is to be looked at when: an hour a partition, so that a tick reads what is due and nothing else. */
import type { TableClient } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { Store, Wake } from '../flows/ports';
import { hourKey, instantKey, joinKey, keyPart } from './keys';
import { isAnswer, throwAway } from './table-errors';

type WakeRow = { readonly tenantId: string; readonly departmentId: string; readonly at: string };

function addressOf({ at, tenantId, departmentId }: Wake) {
  return { partitionKey: keyPart(hourKey(at)), rowKey: joinKey(instantKey(at), tenantId, departmentId) };
}

export function tableWakes(client: TableClient): Store['wakes'] {
  const fail = (error: unknown): never => throwAway(error, 'wakes');
  return {
    /** A range of partitions: attended wakes are gone, so it holds the due ones, however long the bot was away. */
    async due(now) {
      const hour = keyPart(hourKey(now));
      const filter = odata`PartitionKey lt ${hour} or (PartitionKey eq ${hour} and RowKey lt ${`${keyPart(instantKey(now))}~`})`;
      const due: Wake[] = [];
      try {
        for await (const row of client.listEntities<WakeRow>({ queryOptions: { filter } }))
          due.push({ tenantId: row.tenantId, departmentId: row.departmentId, at: Date.parse(row.at) });
      } catch (error) {
        return fail(error);
      }
      return due.sort((a, b) => a.at - b.at);
    },

    async put(wake) {
      const { at, tenantId, departmentId } = wake;
      const row = { ...addressOf(wake), tenantId, departmentId, at: instantKey(at) };
      await client.upsertEntity(row, 'Replace').catch(fail);
    },

    async remove(wake) {
      const { partitionKey, rowKey } = addressOf(wake);
      await client.deleteEntity(partitionKey, rowKey).catch((error: unknown) => {
        if (!isAnswer(error, 404)) fail(error);
      });
    },
  };
}
