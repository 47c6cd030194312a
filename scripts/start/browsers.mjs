/** Which browsers stand on this machine, and where: plain Node, before anything is installed. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const local = process.env.LOCALAPPDATA ?? '';
const programs = [process.env.PROGRAMFILES ?? '', process.env['PROGRAMFILES(X86)'] ?? '', local].filter(Boolean);
const windows = (...parts) => programs.map((folder) => path.join(folder, ...parts));

/** In the order in which one is picked when the user names none. */
const KNOWN = [
  {
    name: 'Chrome',
    names: ['chrome', 'google-chrome'],
    kind: 'chromium',
    linux: ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: windows('Google', 'Chrome', 'Application', 'chrome.exe'),
  },
  {
    name: 'Chromium',
    names: ['chromium'],
    kind: 'chromium',
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: windows('Chromium', 'Application', 'chrome.exe'),
  },
  {
    name: 'Edge',
    names: ['edge', 'msedge'],
    kind: 'chromium',
    linux: ['/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  },
  {
    name: 'Brave',
    names: ['brave'],
    kind: 'chromium',
    linux: ['/usr/bin/brave-browser', '/opt/brave.com/brave/brave-browser'],
    darwin: ['/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    win32: windows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
  },
  {
    name: 'Firefox',
    names: ['firefox'],
    kind: 'firefox',
    linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windows('Mozilla Firefox', 'firefox.exe'),
  },
];

/** Every known browser that is here: {name, kind: 'chromium' | 'firefox', path}. */
export function browsersHere() {
  return KNOWN.flatMap((browser) => {
    const found = (browser[process.platform] ?? []).find((file) => existsSync(file));
    return found ? [{ name: browser.name, kind: browser.kind, path: found }] : [];
  });
}

/** The browser that the user named (by name, or by the path of its program), else the first that is here; or null. */
export function pickBrowser(wanted) {
  if (!wanted) return browsersHere()[0] ?? null;
  if (existsSync(wanted)) return { name: path.basename(wanted), kind: /firefox/i.test(wanted) ? 'firefox' : 'chromium', path: wanted };
  const known = KNOWN.find((browser) => browser.names.includes(wanted.toLowerCase()));
  return browsersHere().find((browser) => browser.name === known?.name) ?? null;
}

/** The one command that brings a browser to this kind of machine. */
export function installHint() {
  if (process.platform === 'darwin') return 'brew install --cask firefox';
  if (process.platform === 'win32') return 'winget install Mozilla.Firefox';
  return existsSync('/etc/debian_version') ? 'sudo apt-get install chromium' : "your package manager's chromium or firefox";
}
