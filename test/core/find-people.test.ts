import { findPeople } from '../../bot/core/find-people';

const people = ['Lise Falk', 'Lise Lotte Falk', 'Søren Kjær', 'Jens Hansen', 'Jens  Hansen'].map(
  (name, index) => ({
    userId: String(index),
    teamsUserId: `29:${index}`,
    name,
  }),
);

it.each([
  ['Lise Falk', ['Lise Falk']],
  ['lise falk', ['Lise Falk']],
  ['Falk', ['Lise Falk', 'Lise Lotte Falk']],
  ['soeren kjaer', ['Søren Kjær']],
  ['Soren Kjær', ['Søren Kjær']],
  ['Søren Kær', ['Søren Kjær']],
  ['Jens Hansen', ['Jens Hansen', 'Jens  Hansen']],
  ['Gerda', []],
  ['  ', []],
])('"%s" may mean %j', (name, found) =>
  expect(findPeople(name, people).map((person) => person.name)).toEqual(found),
);
