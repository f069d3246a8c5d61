/** The parts of a bot in memory, with the clock in the test's hand. */
import { programmes } from '../cards/programmes';
import { defaultThresholds } from '../bot/core/privacy';
import type { Department } from '../bot/core/department';
import type { Parts } from '../bot/flows/ports';
import { createPseudonym } from '../bot/flows/pseudonym';
import { embeddedThemes } from '../bot/flows/embedded-themes';
import { createMeter } from '../bot/meter';
import { createMemoryStore } from './fakes/memory-store';
import type { RecordingMessenger } from './fakes/recording-messenger';
import { createRecordingMessenger } from './fakes/recording-messenger';
import { at, copenhagen, karen } from './sample-department';

export type SampleParts = Parts & {
  readonly messenger: RecordingMessenger;
  readonly turnTo: (local: string) => void;
};

export function sampleParts(start: string): SampleParts {
  let now = at(start);
  const silent = (): void => undefined;
  return {
    store: createMemoryStore(),
    messenger: createRecordingMessenger([karen]),
    themes: embeddedThemes,
    pseudonym: createPseudonym(Buffer.alloc(32, 7)),
    clock: { now: () => now },
    timer: silent,
    log: { info: silent, warn: silent, error: silent },
    meter: createMeter(),
    house: {
      thresholds: defaultThresholds,
      place: copenhagen,
      language: 'da',
      coaches: [karen.userId],
      programmes,
    },
    turnTo: (local) => void (now = at(local)),
  };
}

/** Stores a department and has it looked at when its prompt is due. */
export async function settle(parts: Parts, department: Department, wakeAt: string): Promise<void> {
  await parts.store.departments.put(department);
  const { tenantId, departmentId } = department;
  await parts.store.wakes.put({ tenantId, departmentId, at: at(wakeAt) });
}
