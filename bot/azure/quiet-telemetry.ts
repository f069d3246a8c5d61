/** What the telemetry packages do unasked, and take no option for: they read it from the environment alone. */

/** What an operator has set stands. */
export function quietly(env: Record<string, string | undefined>): void {
  // Figures about the packages' own use, sent to Microsoft. *Statsbeat in Application Insights*.
  env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true';
  // Their own lines on the console, and those of every Azure client from then on, which name requests.
  env['APPLICATIONINSIGHTS_INSTRUMENTATION_LOGGING_LEVEL'] ??= 'ERROR';
}
