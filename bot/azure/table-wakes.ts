/** Who is to be looked at when. */
import type { TableClient } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { Store } from '../flows/ports';
import { callTable, readRows } from './call-table';
import type { OnBadRow } from './read-each';
import { readEach } from './read-each';
import { dueUntil, readWake, wakeAddress, writeWake } from './wake-row';

export function tableWakes(client: TableClient, onBadRow: OnBadRow): Store['wakes'] {
  return {
    /**
     * One range from the first row of the table: attended wakes are gone, so it holds what is due, however long the bot
     * was away, and at most the rest of this hour is passed over. An "or" of two ranges would be a scan of the whole
     * table (*Query timeout and pagination*, *Design for querying*).
     */
    async due(now) {
      const { partitionKey, rowKey } = dueUntil(now);
      const rows = await readRows(client, odata`PartitionKey le ${partitionKey} and RowKey lt ${rowKey}`);
      return readEach(rows, readWake, 'left-out', onBadRow);
    },

    async put(wake) {
      await callTable(client, (options) => client.upsertEntity(writeWake(wake), 'Replace', options));
    },

    async remove(wake) {
      const { partitionKey, rowKey } = wakeAddress(wake);
      await callTable(client, (options) => client.deleteEntity(partitionKey, rowKey, options));
    },
  };
}
