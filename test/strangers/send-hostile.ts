/** Sends activities one after another, a few side by side, and counts what they were answered with. */
export type Outcome = {
  /** How many got which status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Those answered with an error of the server's, or not at all. */
  readonly failed: readonly { readonly status: number; readonly body: string }[];
};

export async function sendHostile(
  url: string,
  activities: readonly unknown[],
  headersOf: (index: number) => Readonly<Record<string, string>> = () => ({}),
  atOnce = 8,
): Promise<Outcome> {
  const statuses: Record<number, number> = {};
  const failed: { status: number; body: string }[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < activities.length) {
      const index = next++;
      const body = JSON.stringify(activities[index]) ?? 'null';
      const status = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headersOf(index) },
        body,
      }).then(
        async (response) => (await response.text(), response.status),
        () => 0,
      );
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 0 || (status >= 500 && status !== 501))
        failed.push({ status, body: body.slice(0, 2000) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { statuses, failed };
}
