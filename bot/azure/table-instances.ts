/** Which instances live, by the clock of the storage: theirs may differ. */
import type { TableClient } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { Store } from '../flows/ports';
import { callTable, readRows } from './call-table';
import { keyPart } from './keys';

const partition = 'instances';

/** Rows of instances that were killed are removed after this time, in milliseconds. */
const forgottenAfterMs = 60 * 60 * 1000;

export function tableInstances(client: TableClient): Store['instances'] {
  const remove = (rowKey: string) =>
    callTable(client, (options) => client.deleteEntity(partition, rowKey, options));
  return {
    async announce(instance, withinMs) {
      const own = keyPart(instance);
      const row = { partitionKey: partition, rowKey: own };
      await callTable(client, (options) => client.upsertEntity(row, 'Replace', options));
      const rows = await readRows(client, odata`PartitionKey eq ${partition}`);
      // *Understanding the Table service data model*: the service keeps the time of each row's last change.
      const times = new Map(rows.map(({ rowKey, timestamp }) => [rowKey, Date.parse(timestamp ?? '')]));
      const now = times.get(own) ?? Number.NaN;
      for (const [rowKey, at] of times) if (at < now - forgottenAfterMs) await remove(rowKey);
      return Math.max(1, [...times.values()].filter((at) => at >= now - withinMs).length);
    },

    async withdraw(instance) {
      await remove(keyPart(instance));
    },
  };
}
