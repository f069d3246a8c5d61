/** One of every message, with the words of a Danish municipality, to look at and to test with. */
import { coachingSamples } from './coaching-samples';
import { ideaSamples } from './idea-samples';
import { overviewSamples } from './overview-samples';
import { planSamples } from './plan-samples';
import { weekSamples } from './week-samples';

export const samples = [
  ...weekSamples,
  ...planSamples,
  ...coachingSamples,
  ...ideaSamples,
  ...overviewSamples,
];
