/** One of every message. */
import { programmeSamples } from './programme-samples';
import { samples as weekSamples } from './samples';

export const samples = [...weekSamples, ...programmeSamples];
