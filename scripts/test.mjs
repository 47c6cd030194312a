/**
 * `npm test`: everything, on a fresh machine too. `npm test -- unit stories` runs only the parts named.
 * Each part is bounded; the last line is "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode, installDebian, installPackages, missingForTests, ROOT } from './setup.mjs';

const CACHE = path.join(ROOT, '.cache/test');
const STORIES = ['vitest', 'run', '-c', 'test/e2e/harness/vitest.config.ts'];

/** Each part: its command for npx, its bound in seconds, and whether it counts its own tests (vitest). */
const PARTS = [
  { name: 'build', npx: ['tsx', 'scripts/build.ts'], bound: 60 },
  { name: 'typecheck', npm: ['run', '-s', 'typecheck'], bound: 120 },
  { name: 'lint', npx: ['oxlint', '--type-aware'], bound: 150 },
  { name: 'format', npx: ['biome', 'format'], bound: 60 },
  { name: 'store lint', npx: ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'], bound: 120 },
  { name: 'unit', npx: ['vitest', 'run', '--exclude', 'src/platforms/**'], bound: 420, counts: true },
  { name: 'page fixtures', npx: ['vitest', 'run', 'src/platforms'], bound: 240, counts: true },
  { name: 'editors', npx: ['tsx', 'test/editors/run.ts', 'chromium'], bound: 150, abreast: 'editors' },
  { name: 'editors in Firefox', npx: ['tsx', 'test/editors/run.ts', 'firefox'], bound: 150, abreast: 'editors' },
  { name: 'demo', npm: ['start', '-s', '--', '--smoke'], bound: 150 },
  { name: 'stories', npx: [...STORIES, '--exclude', '**/firefox*'], bound: 720, counts: true, aloud: true },
  { name: 'Firefox smoke', npx: [...STORIES, 'firefox'], bound: 260, counts: true, aloud: true },
];

const wanted = process.argv.slice(2);
const chosen = PARTS.filter((part) => wanted.length === 0 || wanted.some((name) => part.name.startsWith(name)));
if (chosen.length === 0) {
  console.error(`No such part. There are: ${PARTS.map((part) => part.name).join(', ')}`);
  process.exit(2);
}

checkNode();
mkdirSync(CACHE, { recursive: true });
if (!installPackages() || !installDebian(missingForTests())) {
  console.log('\nWithout these the tests would not say the truth.\n0 passed, 1 failed');
  process.exit(1);
}

const begun = Date.now();
const results = [];
for (const together of abreast(chosen)) {
  for (const { name } of together) console.log(`\n== ${name}`);
  const done = await Promise.all(together.map(runPart));
  for (const result of done) console.log(`== ${result.name}: ${line(result)}`);
  results.push(...done);
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${results.map((result) => `${result.name.padEnd(20)} ${line(result)}`).join('\n')}`);
console.log(`${'all'.padEnd(20)} ${seconds(Date.now() - begun)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Parts that stand one after the other and wait more than they work run at once. */
function abreast(parts) {
  const groups = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.abreast !== undefined && last?.[0].abreast === part.abreast) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function line({ passed, failed, ms, why }) {
  return `${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds(ms)}  ${passed} passed, ${failed} failed${why ? `  (${why})` : ''}`;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1).padStart(6)} s`;
}

/** Runs one part. Quiet parts show their output only when they fail. */
async function runPart({ name, npx, npm, bound, counts, aloud }) {
  const start = Date.now();
  const report = path.join(CACHE, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const reporters = counts ? [`--reporter=${aloud ? 'verbose' : 'default'}`, '--reporter=json', `--outputFile.json=${report}`] : [];
  const [command, args] = npx ? ['npx', ['--no-install', ...npx, ...reporters]] : ['npm', npm];
  const { code, output, late } = await runBounded(command, args, bound, aloud);
  const ok = code === 0 && !late;
  if (!ok && !aloud) console.log(output);
  const counted = counts ? countsOf(report) : null;
  const why = late ? `not finished within ${bound} s` : ok ? '' : `exit code ${code}`;
  const ms = Date.now() - start;
  if (!counted) return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, ms, why };
  // A run that fails beside its tests (a set-up, an unhandled error) is a failure too.
  return { name, passed: counted.passed, failed: ok ? counted.failed : Math.max(1, counted.failed), ms, why };
}

/** Ends the whole family of processes when the bound is reached. */
function runBounded(command, args, bound, aloud) {
  return new Promise((resolve) => {
    const family = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: ROOT,
      detached: family,
      shell: !family,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (family && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill();
    }, bound * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (aloud) process.stdout.write(data);
      });
    }
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output, late });
    });
  });
}

function countsOf(report) {
  if (!existsSync(report)) return null;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
