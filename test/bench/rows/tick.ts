/** A tick that finds ten departments due, among many and among few: its time on storage that is indexed as Azure's is, and the rows it reads. */
import { performance } from 'node:perf_hooks';
import { openTableStore } from '../../../bot/azure/table-store';
import { at, copenhagen } from '../../sample-department';
import { tick } from '../../../bot/flows/tick';
import { numberedDepartment } from '../../faults/many-departments';
import { sampleParts } from '../../sample-parts';
import { startCountingProxy } from '../counting-proxy';
import type { Bench } from '../row';
import { median, two } from '../row';
import { seedDepartments } from '../seed-scale';
import { startTableServer } from '../table-server';

const due = 10;
const place = { tenantId: 'tenant', serviceUrl: 'http://localhost' };

export const tickRow: Bench = async ({ quick }) => {
  const [few, many] = [1000, 100_000];
  const turns = quick ? 15 : 25;
  const server = await startTableServer();
  const proxy = await startCountingProxy(server.connectionString);
  const worlds = [await open('few', few), await open('many', many)];
  async function open(name: string, departments: number) {
    seedDepartments(server, name, departments, at('2026-12-28 09:00'));
    const store = await openTableStore(
      { connectionString: proxy.connectionString, tablePrefix: name },
      (error) => {
        throw error;
      },
    );
    return { name, departments, store, took: [] as number[], rows: [] as number[] };
  }
  try {
    for (let turn = 0; turn <= turns; turn += 1)
      for (const { store, took, rows } of turn % 2 === 0 ? worlds : worlds.toReversed()) {
        // Ten departments of this turn's own, whose Monday has come and whose wakes are all there is before now.
        const parts = { ...sampleParts('2026-11-23 09:00'), store };
        for (let number = 0; number < due; number += 1) {
          const department = numberedDepartment(turn * due + number, place, {
            place: copenhagen,
            plannedSince: at('2026-11-20 10:00'),
          });
          await store.departments.put(department);
          await store.wakes.put({
            tenantId: department.tenantId,
            departmentId: department.departmentId,
            at: at('2026-11-23 09:00'),
          });
        }
        proxy.take();
        const began = performance.now();
        const report = await tick(parts);
        if (report.due !== due || report.broken > 0)
          throw new Error(`The tick found ${JSON.stringify(report)}.`);
        if (turn > 0) took.push(performance.now() - began);
        if (turn > 0) rows.push(proxy.take().rows);
        // What it planned for later is not this bench's.
        for (const wake of await store.wakes.due(at('2026-12-24 09:00'))) await store.wakes.remove(wake);
      }
    const [small, large] = worlds.map(({ took }) => median(took)) as [number, number];
    const [smallRows, largeRows] = worlds.map(({ rows }) => median(rows)) as [number, number];
    return [
      {
        what: `a tick with ${due} due of ${many.toLocaleString('en')} departments`,
        product: `${large.toFixed(0)} ms`,
        reference: `of ${few.toLocaleString('en')}, ${small.toFixed(0)} ms`,
        measured: two(large / small),
        target: 'at most 1.2',
        reached: large / small <= 1.2,
      },
      {
        what: 'rows that such a tick reads',
        product: `${largeRows}`,
        reference: `${smallRows}`,
        measured: two(largeRows / smallRows),
        target: 'the same number',
        reached: largeRows === smallRows,
      },
    ];
  } finally {
    await proxy.stop();
    await server.stop();
  }
};
