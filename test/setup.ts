import fc from 'fast-check';
// Node 20 has no Temporal; the browsers that Doorstep supports do (Chrome 144, Firefox 139).
import 'temporal-polyfill/global';

// The same examples in each run, so that a run says something about what was changed; SEED=n looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });
