import { startAzurite } from '../../infra/local/azurite';
import type { Azurite } from '../../infra/local/azurite';
import { openTableStore } from '../../bot/azure/table-store';
import { describeStore } from './contract';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

let opened = 0;
describeStore(async () => {
  const settings = { connectionString: azurite.connectionString, tablePrefix: `test${(opened += 1)}` };
  const store = await openTableStore(settings, (error) => {
    throw error;
  });
  await store.check();
  return store;
});
