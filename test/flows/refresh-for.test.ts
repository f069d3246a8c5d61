import { mostRefreshed, refreshFor } from '../../bot/flows/refresh-for';

const members = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    userId: `u${index}`,
    teamsUserId: `29:${String(index).padStart(4, '0')}`,
    name: '',
  }));

describe('whose view of the shared card is refreshed', () => {
  it.each([0, 1, 59, 60])('of %s people, everybody’s', (count) =>
    expect(refreshFor(members(count), 3)).toHaveLength(count),
  );

  it.each([61, 119, 500])('of %s people, 60 at a time, and everybody’s in turn', (count) => {
    const turns = Array.from({ length: Math.ceil(count / mostRefreshed) }, (_, turn) =>
      refreshFor(members(count), turn),
    );
    expect(turns.every((ids) => new Set(ids).size === mostRefreshed)).toBe(true);
    expect(new Set(turns.flat()).size).toBe(count);
  });

  it('is the same list whoever has answered', () => {
    expect(refreshFor(members(40).reverse(), 0)).toEqual(refreshFor(members(40), 0));
  });
});
