/**
 * `npm start`: opens a browser with Doorstep over a demo neighbourhood on this machine. Installs what is missing.
 *   npm start                      the first browser that is found
 *   npm start -- firefox           this one (chrome, chromium, edge, brave, firefox, or the path of a program)
 *   npm start -- --smoke           no window: walks the main job and says what happened; 120 s at most
 */
import { browsersHere, installHint, pickBrowser } from './start/browsers.mjs';
import { checkNode, installDebian, installPackages, isDebianRoot } from './setup.mjs';

const args = process.argv.slice(2);
const smoke = args.includes('--smoke');
const wanted = args.find((arg) => !arg.startsWith('-'));

checkNode();
if (!installPackages()) {
  console.error('The packages could not be installed; see above.');
  process.exit(1);
}
if (browsersHere().length === 0 && isDebianRoot()) installDebian(['chromium']);
const browser = pickBrowser(wanted);
if (!browser && (wanted || smoke)) {
  console.error(wanted ? `There is no ${wanted} here.` : `No browser was found. ${installHint()}`);
  process.exit(1);
}

// From here on the project's own TypeScript.
const { register } = await import('tsx/esm/api');
register();
if (smoke) {
  const { smokeDemo } = await import('./start/smoke.ts');
  process.exit(await smokeDemo(browser));
} else {
  const { runDemo } = await import('./start/demo.ts');
  await runDemo(browser, installHint());
}
