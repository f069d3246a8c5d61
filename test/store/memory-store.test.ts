import { StoreAway } from '../../bot/flows/ports';
import { createMemoryStore } from '../fakes/memory-store';
import { describeStore } from './contract';
import { department } from './values';

describeStore(async () => createMemoryStore());

it('can be away for a while', async () => {
  const store = createMemoryStore();
  await store.departments.insert(department());
  store.goAway();
  await expect(store.check()).rejects.toThrow(StoreAway);
  await expect(store.departments.get(department())).rejects.toThrow(StoreAway);
  store.comeBack();
  expect((await store.departments.get(department()))?.value).toEqual(department());
});
