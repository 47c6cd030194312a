/** The one door to the browser's extension API for worker and screens. */
import browser from 'webextension-polyfill';

export { browser };
export type { Tabs, Runtime, Permissions, Storage, Alarms } from 'webextension-polyfill';
