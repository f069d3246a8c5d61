/** Where a coach's last confirmed draft is found: in the drafts, under an id that no draft of its own has. */
export function lastDraftId({ userId }: { readonly userId: string }): string {
  return `last:${userId}`;
}
