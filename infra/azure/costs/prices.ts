/** Microsoft's list prices in West Europe: US dollars, pay as you go, without VAT, as published in autumn 2026. */

export type Price = {
  readonly what: string;
  readonly usd: number;
  readonly per: string;
  readonly page: string;
};

const page = (name: string): string => `https://azure.microsoft.com/pricing/details/${name}/`;

export const prices = {
  P0v3: {
    what: 'App Service P0v3, Linux (1 vCPU, 4 GB)',
    usd: 0.085,
    per: 'hour',
    page: page('app-service/linux'),
  },
  P1v3: {
    what: 'App Service P1v3, Linux (2 vCPU, 8 GB)',
    usd: 0.17,
    per: 'hour',
    page: page('app-service/linux'),
  },
  tableGb: {
    what: 'Table storage, zone-redundant',
    usd: 0.0563,
    per: 'GB and month',
    page: page('storage/tables'),
  },
  tableCalls: { what: 'Table transactions', usd: 0.00036, per: '10,000', page: page('storage/tables') },
  endpoint: { what: 'Private endpoint', usd: 0.01, per: 'hour', page: page('private-link') },
  endpointGb: { what: 'Data through a private endpoint', usd: 0.01, per: 'GB', page: page('private-link') },
  dnsZone: { what: 'Private DNS zone', usd: 0.5, per: 'month', page: page('dns') },
  logGb: { what: 'Log Analytics, above 5 GB a month', usd: 2.99, per: 'GB', page: page('monitor') },
  alert: { what: 'Log search alert, every 15 minutes', usd: 0.5, per: 'month', page: page('monitor') },
  metricAlert: { what: 'Metric alert', usd: 0.1, per: 'month', page: page('monitor') },
  egressGb: {
    what: 'Data out of Azure, above 100 GB a month',
    usd: 0.087,
    per: 'GB',
    page: page('bandwidth'),
  },
  vaultCalls: { what: 'Key Vault, reading secrets', usd: 0.03, per: '10,000', page: page('key-vault') },
  bot: { what: 'Azure Bot F0 with the Teams channel', usd: 0, per: 'month', page: page('bot-services') },
} as const satisfies Readonly<Record<string, Price>>;

/** What the price lists give free of charge every month, in GB. */
export const free = { logGb: 5, egressGb: 100 } as const;
