/** The coach’s own question, the managers, the language. */
import type { Act, Filled } from '../act';
import { has, words } from '../act';
import type { Frame } from '../frame';
import { peopleIn } from '../people';

export const setQuestion: Act = {
  name: 'set-question',
  suits: (frame) =>
    frame.text !== undefined &&
    !has(frame, 'digest', 'manager') &&
    has(frame, 'question', 'ask', 'use', 'send', 'own', 'set'),
  allows: words(
    'question',
    'ask',
    'use',
    'send',
    'own',
    'set',
    'next',
    'change',
    'make',
    'add',
    'weekly',
    'be',
    'ugens',
    'write',
  ),
  takes: new Set(['weeks']),
  fill: ({ text = '', whens, ...rest }, departments): Filled => {
    const frame = { text, whens, ...rest };
    if (text === '') return { kind: 'missing-question' };
    if (has(frame, 'ugens') && whens.length === 0) return { kind: 'missing-when' };
    const weeks = whens.flatMap(({ meaning }) => (meaning.kind === 'weeks' ? meaning.weeks : []));
    if (weeks.length > 1 || whens.some(({ role }) => role !== 'at' && role !== 'to'))
      return { kind: 'contradiction', about: 'week' };
    const [week] = weeks;
    return { command: 'set-question', departments, text, ...(week && { week }) };
  },
};

const isDigestFor = (frame: Frame): boolean =>
  has(frame, 'digest') && has(frame, 'get') && has(frame, 'should');
const isLeaving = (frame: Frame): boolean =>
  has(frame, 'remove', 'delete', 'no-longer', 'quit') || (has(frame, 'stop') && has(frame, 'as'));

export const removeManager: Act = {
  name: 'remove-manager',
  suits: (frame) =>
    (has(frame, 'manager') || isDigestFor(frame)) && isLeaving(frame) && frame.times.length === 0,
  allows: words(
    'take',
    'manager',
    'remove',
    'delete',
    'no-longer',
    'quit',
    'stop',
    'be',
    'digest',
    'from',
    'from-now',
    'not',
    'make',
    'become',
  ),
  takes: new Set(['people']),
  anyForm: true,
  fill: (frame, departments): Filled => {
    const people = peopleIn(frame);
    if (has(frame, 'not') && !has(frame, 'no-longer')) return { kind: 'negated' };
    if (has(frame, 'no-longer') && has(frame, 'remove', 'delete', 'quit', 'stop')) return { kind: 'negated' };
    return 'kind' in people ? people : { command: 'remove-manager', departments, people };
  },
};

export const assignManager: Act = {
  name: 'assign-manager',
  suits: (frame) =>
    !isLeaving(frame) &&
    frame.times.length === 0 &&
    ((has(frame, 'manager') && !has(frame, 'digest')) || (isDigestFor(frame) && frame.unknown.length > 0)),
  allows: words(
    'manager',
    'be',
    'make',
    'add',
    'set',
    'become',
    'digest',
    'from-now',
    'change',
    'now',
    'own',
    'use',
    'next',
  ),
  takes: new Set(['people']),
  anyForm: true,
  fill: (frame, departments): Filled => {
    if (frame.isQuestion && (!frame.isPolite || has(frame, 'can'))) return { kind: 'not-a-request' };
    if (
      has(frame, 'manager') &&
      !has(frame, 'be', 'make', 'add', 'set', 'become', 'new', 'should', 'change', 'use') &&
      !isHeading(frame)
    )
      return { kind: 'not-a-command' };
    const people = peopleIn(frame);
    return 'kind' in people ? people : { command: 'assign-manager', departments, people };
  },
};

/** "leder for Løn: Lise Falk" */
const isHeading = ({ items }: Frame): boolean => items.some(({ text }) => text === ':');

export const setLanguage: Act = {
  name: 'set-language',
  suits: (frame) =>
    ((frame.languages.length > 0 || has(frame, 'other-language')) &&
      frame.text === undefined &&
      !has(frame, 'plan', 'show', 'digest')) ||
    (has(frame, 'language-noun') && has(frame, 'change', 'set', 'should')),
  allows: words(
    'danish',
    'english',
    'other-language',
    'language-noun',
    'instead',
    'change',
    'set',
    'write',
    'use',
    'send',
    'ask',
    'question',
    'from',
    'from-now',
    'move',
    'make',
    'now',
    'filler-instead',
    'again',
  ),
  takes: new Set(['language']),
  fill: (frame, departments): Filled => {
    const { languages } = frame;
    if (has(frame, 'other-language')) return { kind: 'unknown-language', words: '' };
    const meant =
      languages.length > 1
        ? languages.filter(({ role }) => role !== 'from' && role !== 'instead')
        : languages;
    const distinct = [...new Set(meant.map(({ language }) => language))];
    const [language] = distinct;
    if (distinct.length > 1) return { kind: 'contradiction', about: 'language' };
    if (frame.isQuestion && !frame.isPolite && frame.verbs.length === 0) return { kind: 'not-a-request' };
    return language ? { command: 'set-language', departments, language } : { kind: 'missing-language' };
  },
};
