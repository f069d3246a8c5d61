/** One of every message. */
import { coachingSamples } from './coaching-samples';
import { ideaSamples } from './idea-samples';
import { overviewSamples } from './overview-samples';
import { samples as weekSamples } from './samples';

export const samples = [...weekSamples, ...coachingSamples, ...ideaSamples, ...overviewSamples];
