import { screenLanguage, t, tn } from '../../browser/words.ts';
import '../shared/all.css';
import { onSitesChanged } from '../shared/connect-sites.ts';
import { mountScreen } from '../shared/mount.tsx';
import { loadWelcome, welcomeVerbs } from './connect.ts';
import { Welcome } from './welcome.tsx';
import './welcome.css';

const { lang, dir } = screenLanguage();
document.documentElement.lang = lang;
document.title = t('welcome_title');

const root = document.getElementById('root');
if (root) {
  mountScreen({
    words: { t, tn, dir: () => dir },
    load: loadWelcome,
    onChanged: onSitesChanged,
    view: (data) => <Welcome data={data} verbs={welcomeVerbs} />,
    root,
  });
}
