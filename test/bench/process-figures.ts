/** What a process holds and has used, as Linux counts it (*proc_pid_status(5)*, *proc_pid_stat(5)*). */
import { readFile } from 'node:fs/promises';

export async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
}

/** Milliseconds of a processor that it has had, its kernel time included: what others took of the machine is not in it. */
export async function processorMs(pid: number | undefined): Promise<number> {
  const [, after = ''] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ');
  const fields = after.split(' ');
  // utime and stime are the 14th and 15th of all, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
