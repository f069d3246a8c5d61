import { recognise } from '../../../bot/core/command/recognise';

describe('requests by fixed phrases', () => {
  it.each([
    ['tilmeld denne kanal som Økonomi', { kind: 'enrol', name: 'Økonomi' }],
    ['Kan du tilmelde denne kanal som Økonomi?', { kind: 'enrol', name: 'Økonomi' }],
    ['meld kanalen til som Plan og Byg', { kind: 'enrol', name: 'Plan og Byg' }],
    ['enrol this channel as Økonomi', { kind: 'enrol', name: 'Økonomi' }],
    ['please enroll this channel as "Kultur og Fritid"', { kind: 'enrol', name: 'Kultur og Fritid' }],
    ['tilmeld kanalen', { kind: 'enrol', name: '' }],
    ['udnævn Lise Falk til coach', { kind: 'appoint-coach', people: ['Lise Falk'] }],
    ['make Lise Falk a coach', { kind: 'appoint-coach', people: ['Lise Falk'] }],
    ['make <at>Lise Falk</at> a coach', { kind: 'appoint-coach', people: ['Lise Falk'] }],
    ['add Lise Falk and Bo Madsen as coaches', { kind: 'appoint-coach', people: ['Lise Falk', 'Bo Madsen'] }],
    ['fjern Lise Falk som coach', { kind: 'dismiss-coach', people: ['Lise Falk'] }],
    ['Lise Falk is no longer a coach', { kind: 'dismiss-coach', people: ['Lise Falk'] }],
    ['vis mine svar', { kind: 'show-my-answers' }],
    ['Show my answers, please', { kind: 'show-my-answers' }],
    ['slet mine svar', { kind: 'delete-my-answers' }],
    ['delete all my answers', { kind: 'delete-my-answers' }],
    ['send overblik nu', { kind: 'digest-now' }],
    ['send overblikket for Løn nu', { kind: 'digest-now', departments: 'Løn' }],
    ['send the digest now for Løn', { kind: 'digest-now', departments: 'Løn' }],
    ['hvem har ændret hvad?', { kind: 'history' }],
    ['vis historik', { kind: 'history' }],
    ['show history', { kind: 'history' }],
    ['Hi', { kind: 'greeting' }],
    ['Hello!', { kind: 'greeting' }],
    ['<at>Sidemand</at> hej', { kind: 'greeting' }],
  ])('%s', (words, expected) => expect(recognise(words)).toEqual(expected));

  it.each([
    'slet alle svar',
    'delete all answers',
    'slet ikke mine svar',
    'slet svarene i Løn',
    'vis Løns svar',
    'hvem er coach?',
    'Lise Falk er ikke coach',
    'send the digest for Løn on Monday at 8',
    'flyt Løn til tirsdag',
    'hej, flyt Løn til tirsdag',
    'hvad er mine svar værd, hvis du sletter dem',
    '',
    'a'.repeat(5000),
  ])('not: %s', (words) => expect(recognise(words)).toBeUndefined());
});
