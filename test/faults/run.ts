/** Runs the faults one after the other, or those that are named, and ends with 1 when a figure is not as it must be. */
import { crash } from './crash';
import { dependencies } from './dependencies';
import { instances } from './instances';
import { redelivery } from './redelivery';
import { strangerActivities } from './stranger-activities';
import { strangerBodies } from './stranger-bodies';
import { strangerExpressions } from './stranger-expressions';
import { strangerTokens } from './stranger-tokens';
import { throttling } from './throttling';

const faults: Readonly<Record<string, (seed: number) => Promise<void>>> = {
  crash,
  instances,
  redelivery,
  throttling,
  'stranger-tokens': strangerTokens,
  'stranger-activities': strangerActivities,
  'stranger-bodies': strangerBodies,
  'stranger-expressions': strangerExpressions,
  dependencies,
};

async function run(): Promise<void> {
  const named = process.argv.slice(2);
  const seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);
  for (const name of named.length > 0 ? named : Object.keys(faults)) {
    const fault = faults[name];
    if (!fault)
      throw new Error(`There is no fault "${name}": give some of ${Object.keys(faults).join(', ')}.`);
    await fault(seed).catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  }
}

void run();
