/** What an error of the connector's client says. */

type ConnectorError = {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | undefined } };
  readonly body?: { readonly error?: { readonly code?: string } };
};

/** `status` is undefined where no answer came. */
export function readError(error: unknown) {
  const { statusCode, code, message, response, body } = (error ?? {}) as ConnectorError;
  const seconds = Number(response?.headers?.get?.('retry-after'));
  return {
    status: statusCode,
    code,
    retryAfterMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined,
    reason: [statusCode, body?.error?.code ?? code ?? message].filter((part) => part !== undefined).join(' '),
  };
}
