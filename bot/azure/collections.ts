/** All collections of the store, each opened over its layout: the same for the tables and for memory. */
import type { Listed, Store } from '../flows/ports';
import type { Layout } from './layout';
import { layouts } from './layout';

export type OpenCollection = <Scope, Key extends Scope, Value extends Key>(
  layout: Layout<Scope, Key, Value>,
) => Listed<Scope, Key, Value>;

export type Collections = Omit<Store, 'answers' | 'departments' | 'wakes' | 'instances' | 'check'> & {
  readonly answers: Omit<Store['answers'], 'count'>;
  readonly departments: Omit<Store['departments'], 'page'>;
};

export function openCollections(open: OpenCollection): Collections {
  return {
    departments: open(layouts.departments),
    rounds: open(layouts.rounds),
    answers: open(layouts.answers),
    deliveries: open(layouts.deliveries),
    digests: open(layouts.digests),
    memberships: open(layouts.memberships),
    coaches: open(layouts.coaches),
    teams: open(layouts.teams),
    privateChats: open(layouts.privateChats),
    drafts: open(layouts.drafts),
    changes: open(layouts.changes),
    programmes: open(layouts.programmes),
    wishes: open(layouts.wishes),
    hearings: open(layouts.hearings),
    corrections: open(layouts.corrections),
    glossary: open(layouts.glossary),
    topics: open(layouts.topics),
    chores: open(layouts.chores),
    ideas: open(layouts.ideas),
    itChannels: open(layouts.itChannels),
    directorates: open(layouts.directorates),
  };
}
