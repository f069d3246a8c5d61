import { isFileHost } from '../../bot/teams/file-host';

const teams = 'https://smba.trafficmanager.net/emea/';
const own = 'http://127.0.0.1:3978';

it.each([
  ['https://kommune-my.sharepoint.com/personal/lise/file.json', teams, true],
  ['https://KOMMUNE.SharePoint.com/x', teams, true],
  ['http://kommune.sharepoint.com/x', teams, false],
  ['https://sharepoint.com.evil.example/x', teams, false],
  ['https://evilsharepoint.com/x', teams, false],
  ['https://kommune.sharepoint.com@evil.example/x', teams, false],
  ['https://evil.example/kommune.sharepoint.com', teams, false],
  ['https://evil.example#.sharepoint.com', teams, false],
  ['https://evil.example\\.sharepoint.com', teams, false],
  ['http://169.254.169.254/metadata/identity/oauth2/token', teams, false],
  ['http://127.0.0.1:8080/x', teams, false],
  ['http://localhost/x', teams, false],
  ['http://[::1]/x', teams, false],
  ['http://2130706433/x', teams, false],
  ['file:///etc/passwd', teams, false],
  ['no address', teams, false],
  ['', teams, false],
  ['http://127.0.0.1:8080/x', own, true],
  ['http://169.254.169.254/x', own, false],
  ['file:///etc/passwd', own, false],
])('files of %s, for a bot that Teams reaches at %s: %s', (url, serviceUrl, is) =>
  expect(isFileHost(url, serviceUrl)).toBe(is),
);
