/**
 * What the other scripts need before anything is installed: plain Node, no packages. Run by itself it installs all that
 * the tests need: system packages on Debian as root, and the npm packages of the lockfile.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Debian packages that the tests use, with the file that shows each is there. */
const FOR_TESTS = {
  chromium: ['/usr/bin/chromium'],
  'chromium-l10n': ['/usr/share/chromium/locales/de.pak', '/usr/lib/chromium/locales/de.pak'],
  'firefox-esr': ['/usr/bin/firefox-esr'],
  xvfb: ['/usr/bin/Xvfb'],
  xdotool: ['/usr/bin/xdotool'],
  openssl: ['/usr/bin/openssl'],
  // The server of the chat that is walked through; installed, it may be started as a service, which nothing here uses.
  prosody: ['/usr/bin/prosody'],
  'fonts-dejavu-core': ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'],
};

export const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Runs a command with its output on the screen. @returns whether it went well. */
export function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

/** Installs Debian packages. @returns whether it went well; elsewhere than on Debian as root it only says the command. */
export function installDebian(packages) {
  if (packages.length === 0) return true;
  if (!isDebianRoot()) {
    console.log(`Missing: ${packages.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
    return false;
  }
  return run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** The Debian packages that the tests lack here. CHROMIUM and FIREFOX may name browsers that stand elsewhere. */
export function missingForTests() {
  const named = { chromium: process.env.CHROMIUM, 'firefox-esr': process.env.FIREFOX };
  return Object.entries(FOR_TESTS)
    .filter(([name, files]) => ![...files, named[name] ?? ''].some((file) => file && existsSync(file)))
    .map(([name]) => name);
}

/** Installs the npm packages of the lockfile if they are missing or older than it. @returns whether they are there. */
export function installPackages() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
  if (fresh) return true;
  // npm ci refuses a lockfile that lacks other systems' optional packages; npm install takes the same versions from it.
  return run('npm', ['ci', '--no-fund', '--no-audit']) || run('npm', ['install', '--no-save', '--no-fund', '--no-audit']);
}

/** Node itself. @throws with words for the user when it is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node ${process.versions.node} is too old; 20.19 or newer is needed (https://nodejs.org).`);
}

if (process.argv[1] === import.meta.filename) process.exit(installDebian(missingForTests()) && installPackages() ? 0 : 1);
