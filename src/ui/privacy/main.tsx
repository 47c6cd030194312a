import { render } from 'preact';
import { screenLanguage, t, tn } from '../../browser/words.ts';
import '../shared/all.css';
import { WordsProvider } from '../shared/words.tsx';
import { Privacy } from './privacy.tsx';
import './privacy.css';

const { lang, dir } = screenLanguage();
document.documentElement.lang = lang;
document.documentElement.dir = dir;
document.title = t('privacy_title');

const root = document.getElementById('root');
if (root) {
  render(
    <WordsProvider value={{ t, tn, dir: () => dir }}>
      <Privacy optionsPage="options.html#privacy" />
    </WordsProvider>,
    root,
  );
}
