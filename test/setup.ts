// Node 20 has no Temporal; the browsers that Doorstep supports do (Chrome 144, Firefox 139).
import 'temporal-polyfill/global';
