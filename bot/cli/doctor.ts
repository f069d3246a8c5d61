/** Checks what the bot needs before it can work, one line each: well, or what is wrong and what to do. */
import { config as readDotenv } from 'dotenv';
import { diagnose } from '../diagnose';

/** Exits with 1 when something is wrong. */
export async function doctorCommand(): Promise<void> {
  readDotenv({ quiet: true });
  const findings = await diagnose(process.env, { now: Date.now, nodeVersion: process.versions.node });
  for (const { ok, about, says } of findings) console.log(`${ok ? 'well ' : 'WRONG'}  ${about}: ${says}`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  console.log(wrong === 0 ? 'Everything is well.' : `${wrong} to mend.`);
  if (wrong > 0) process.exitCode = 1;
}
