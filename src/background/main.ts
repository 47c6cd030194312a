/** The worker's entry: every listener is registered here, at once, at top level. It holds no state in variables. */
import { browser } from '../browser/api.ts';
import { onAlarm } from './alarms.ts';
import { onCommand } from './commands.ts';
import { boot } from './boot.ts';
import { onInstalled, onStartup } from './install.ts';
import { onMenu } from './menu.ts';
import { onMessage } from './router.ts';
import { onSettingsWritten } from './settings-changed.ts';
import { onPermissionsAdded, onPermissionsRemoved } from './permissions.ts';
import { onTabRemoved, onTabReplaced } from './tabs.ts';

browser.runtime.onInstalled.addListener((details) => void onInstalled(details.reason));
browser.runtime.onStartup.addListener(() => void onStartup());
browser.runtime.onMessage.addListener(onMessage);
browser.permissions.onAdded.addListener((added) => void onPermissionsAdded(added));
browser.permissions.onRemoved.addListener(() => void onPermissionsRemoved());
browser.tabs.onRemoved.addListener((tab) => void onTabRemoved(tab));
browser.tabs.onReplaced.addListener((tab, was) => void onTabReplaced(tab, was));
browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm.name));
// Telephones have neither such keys nor such a menu.
browser.commands?.onCommand.addListener((command) => void onCommand(command));
browser.contextMenus?.onClicked.addListener((info) => void onMenu(info.menuItemId));
browser.storage.onChanged.addListener((changes, area) => void onSettingsWritten(changes, area));
// An optional permission: the API is there only once it was given.
browser.notifications?.onClicked.addListener(() => void browser.runtime.openOptionsPage());

// The worker may have been killed in the middle of a step: each answer that is under way looks where it stands.
void boot();
