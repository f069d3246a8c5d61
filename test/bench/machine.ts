/** The machine in words, and how busy others keep it: a figure without it says little. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export function machineInWords(now: Date): string {
  const date = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const busy = (loadavg()[0] ?? 0).toFixed(1);
  return `${date}, ${availableParallelism()} processors (${model}), ${memory}, Node ${process.versions.node}; load when it began ${busy}`;
}
