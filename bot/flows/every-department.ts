/** Every department of all organisations: a look through the whole table, for operators and the night. */
import type { Department } from '../core/department';
import type { Parts } from './ports';

/** A page is held at a time, however many there are. */
export async function* everyDepartment({ store }: Pick<Parts, 'store'>): AsyncGenerator<Department> {
  let next: string | undefined;
  do {
    const page = await store.departments.page(next);
    yield* page.departments;
    ({ next } = page);
  } while (next !== undefined);
}
