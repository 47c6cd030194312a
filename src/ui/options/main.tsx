import { screenLanguage, t, tn } from '../../browser/words.ts';
import '../shared/all.css';
import { onSitesChanged } from '../shared/connect-sites.ts';
import { mountScreen } from '../shared/mount.tsx';
import { loadOptions, optionsVerbs } from './connect.ts';
import './hours/hours.css';
import './options.css';
import { Options } from './options.tsx';

const { lang, dir } = screenLanguage();
document.documentElement.lang = lang;
document.title = t('options_title');

const root = document.getElementById('root');
if (root) {
  mountScreen({
    words: { t, tn, dir: () => dir },
    load: loadOptions,
    onChanged: onSitesChanged,
    view: (data) => <Options data={data} verbs={optionsVerbs} hash={location.hash} />,
    root,
  });
}
