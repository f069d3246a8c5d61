import { npmPeers } from './themes-peers';

describe('the methods that npm offers', () => {
  it.each(['.', __dirname])('are none where the folder (%s) has none of their packages', (folder) => {
    expect(npmPeers(folder)).toEqual([]);
  });
});
