import { screenLanguage, t, tn } from '../../browser/words.ts';
import { partsStyle } from '../card/parts/style.ts';
import '../shared/all.css';
import { mountScreen } from '../shared/mount.tsx';
import { connectPopup } from './connect.ts';
import './popup.css';
import { Popup } from './popup.tsx';

const { lang, dir } = screenLanguage();
document.documentElement.lang = lang;
document.title = t('popup_title');

const sheet = new CSSStyleSheet();
sheet.replaceSync(partsStyle);
document.adoptedStyleSheets = [sheet];

const root = document.getElementById('root');
if (root) {
  const verbs = await connectPopup();
  mountScreen({
    words: { t, tn, dir: () => dir },
    load: verbs.load,
    onChanged: verbs.subscribe,
    view: (data) => <Popup data={data} verbs={verbs} />,
    root,
  });
}
