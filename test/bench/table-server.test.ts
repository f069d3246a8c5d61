import { openTableStore } from '../../bot/azure/table-store';
import { everyDepartment } from '../../bot/flows/every-department';
import type { Store } from '../../bot/flows/ports';
import { describeStore } from '../store/contract';
import { seedDepartments } from './seed-scale';
import type { TableServer } from './table-server';
import { startTableServer } from './table-server';

let server: TableServer;
beforeAll(async () => {
  server = await startTableServer();
});
afterAll(() => server.stop());

let opened = 0;

const open = (tablePrefix: string): Promise<Store> =>
  openTableStore({ connectionString: server.connectionString, tablePrefix }, (error) => {
    throw error;
  });

describe('the bench’s Table service keeps the contract of the store', () => {
  describeStore(() => open(`bench${(opened += 1)}`));
});

it('gives every department once, page by page', async () => {
  seedDepartments(server, 'paged', 2345, 0);
  const ids: string[] = [];
  for await (const { departmentId } of everyDepartment({ store: await open('paged') }))
    ids.push(departmentId);
  expect(ids).toHaveLength(2345);
  expect(new Set(ids).size).toBe(2345);
});
