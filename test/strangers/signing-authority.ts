/** Who signs what Teams sends, on a loopback port: OpenID metadata, the public keys, and tokens as a test wants them. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CryptoKey, JWK } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** *Authenticate requests from the Bot Connector service*: the issuer of a channel's tokens. */
export const channelIssuer = 'https://api.botframework.com';

export type Claims = Readonly<Record<string, unknown>>;

export type TokenForm = {
  readonly kid?: string;
  /** `stranger` is a key that nobody published, under the id of one that is. */
  readonly signedBy?: 'authority' | 'stranger' | 'unendorsed';
};

export type SigningAuthority = {
  readonly metadataUrl: string;
  readonly token: (claims: Claims, form?: TokenForm) => Promise<string>;
  /** Header and claims, with whatever stands in for a signature. */
  readonly unsigned: (header: object, claims: Claims, signature?: string) => string;
  /** The published key as text: what a forger would sign HS256 with. */
  readonly publicKeyText: string;
  readonly stop: () => Promise<void>;
};

export async function startSigningAuthority(): Promise<SigningAuthority> {
  const [authority, stranger, unendorsed] = await Promise.all([rsaKey(), rsaKey(), rsaKey()]);
  const keys: readonly (JWK & { readonly endorsements: readonly string[] })[] = [
    { ...authority.published, kid: 'authority', endorsements: ['msteams'] },
    { ...unendorsed.published, kid: 'unendorsed', endorsements: ['webchat'] },
  ];
  const server: Server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const answer =
      request.url === '/keys'
        ? { keys }
        : { issuer: channelIssuer, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const signers = { authority, stranger, unendorsed };
  return {
    metadataUrl: `http://127.0.0.1:${port}/openid`,
    token: (
      claims,
      { signedBy = 'authority', kid = signedBy === 'stranger' ? 'authority' : signedBy } = {},
    ) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .sign(signers[signedBy].secret),
    unsigned: (header, claims, signature = '') => `${part(header)}.${part(claims)}.${signature}`,
    publicKeyText: JSON.stringify(authority.published),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function rsaKey(): Promise<{ readonly secret: CryptoKey; readonly published: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { secret: privateKey, published: await exportJWK(publicKey) };
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
