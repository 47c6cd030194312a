/** The file in which Chrome finds what an administrator may set. */
export const MANAGED_SCHEMA = 'managed-schema.json';

export type Target = 'chromium' | 'firefox';

/**
 * The one source manifest, as each store wants it. @param version from package.json. @param demo adds the demo
 * neighbourhood's loopback host, which no store build has.
 */
export function manifestFor(target: Target, source: Record<string, unknown>, version: string, demo: boolean): Record<string, unknown> {
  const { background: _bg, browser_specific_settings: gecko, minimum_chrome_version: chrome, ...rest } = source;
  const common = { ...rest, version, ...(demo ? { host_permissions: ['http://127.0.0.1/*'] } : {}) };
  return target === 'chromium'
    ? {
        ...common,
        background: { service_worker: 'background.js' },
        minimum_chrome_version: chrome,
        storage: { managed_schema: MANAGED_SCHEMA },
      }
    : { ...common, background: { scripts: ['background.js'] }, browser_specific_settings: gecko };
}
