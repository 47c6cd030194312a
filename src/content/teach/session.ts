/** One teaching of one page: from what is found by itself, over what the user shows, to what is kept. */
import { tell } from '../../browser/page-client.ts';
import { isOnPage } from '../../core/recipe/address.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { mountTeach, type TeachHandle } from '../../ui/teach/mount.tsx';
import type { TeachStep, TeachVerb, TeachView } from '../../ui/teach/types.ts';
import { makeLayer, raise } from '../card-host.ts';
import { pageScheme } from '../page-facts.ts';
import { boxFrom } from './from-box.ts';
import { labelFor, nameIn, recipeFrom, type TeachProblem } from './from-elements.ts';
import { Frames } from './frames.ts';
import { guess } from './guess.ts';
import { pick } from './picker.ts';
import { candidates, type Wanted } from './pointing.ts';
import { sayProblem } from './problems.ts';
import { tryOut } from './trial.ts';

type Kept = { kept: true } | { problem: TeachProblem };

export class TeachSession {
  readonly #stop = new AbortController();
  readonly #layer = makeLayer();
  readonly #frames: Frames;
  readonly #panel: TeachHandle;
  readonly #gone: () => void;
  #picking: AbortController | null = null;
  /** What is kept of this site already. */
  #known: Recipe | null = null;
  /** What is shown now and not kept yet. */
  #recipe: Recipe | null = null;
  #person: Element | null = null;
  #view: TeachView = {
    site: location.hostname,
    step: 'nothing',
    names: [],
    press: null,
    leftAlone: [],
    pointed: null,
    problem: null,
    hasBox: false,
  };

  /** @param gone is told when the panel was closed. */
  constructor(gone: () => void) {
    this.#gone = gone;
    const { host, root } = this.#layer;
    raise(host);
    this.#frames = new Frames(root, this.#stop.signal);
    this.#panel = mountTeach(root, pageScheme(), (verb) => this.#press(verb));
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal: this.#stop.signal });
  }

  comeForward = (): void => raise(this.#layer.host);

  /** Reads what is known and what stands here, and shows it. */
  async start(): Promise<void> {
    const answer = await tell({ type: 'recipe-wanted' });
    if (answer === undefined) return this.#show({ problem: 'teach_site' });
    this.#known = answer as Recipe | null;
    const here = new URL(location.href);
    if (this.#known) {
      this.#recipe = this.#known;
      return this.#known.pages.some((page) => isOnPage(page, here)) ? this.#tried('known') : this.#to('known');
    }
    this.#recipe = guess(document, here);
    if (this.#recipe) this.#tried('found');
    else this.#to('nothing');
  }

  #press(verb: TeachVerb): void {
    switch (verb) {
      case 'yes':
        return void this.#keep();
      case 'show':
        return this.#point('person');
      case 'box':
        return this.#point('box');
      case 'back':
        this.#picking?.abort();
        return void this.start();
      case 'close':
        return this.#close();
    }
  }

  #show(change: Partial<TeachView>): void {
    this.#view = { ...this.#view, ...change };
    raise(this.#layer.host);
    this.#panel.update(this.#view);
  }

  #to(step: TeachStep, change: Partial<TeachView> = {}): void {
    this.#frames.show([], []);
    const hasBox = candidates(document, 'box').length > 0;
    this.#show({ step, pointed: null, problem: null, names: [], press: null, leftAlone: [], hasBox, ...change });
  }

  /** What the recipe finds on the page as it stands. */
  #tried(step: 'found' | 'tried' | 'known'): void {
    const recipe = this.#recipe;
    if (!recipe) return this.#to('nothing');
    const { people, leftAlone } = tryOut(recipe, document, new URL(location.href));
    if (people.length === 0 && step !== 'known') return this.#to('nothing', { problem: 'teach_no_mark' });
    const [first] = people;
    const label = first ? recipe.decline.replace('{name}', () => first.name) : '';
    this.#to(step, { names: people.map((p) => p.name), press: first ? { label, name: first.name } : null, leftAlone });
    this.#frames.show(
      people.map((p) => p.block),
      first ? [first.decline] : [],
    );
  }

  #point(wanted: Wanted): void {
    this.#picking?.abort();
    const picking = new AbortController();
    this.#picking = picking;
    const name = this.#person ? nameIn(this.#person) : '';
    this.#to(wanted, wanted === 'button' ? { press: { label: '', name } } : {});
    const on = (el: Element | null, called: string | null): void => {
      this.#frames.show([], [this.#person, el].filter((one) => one !== null && (wanted === 'button' || one === el)) as Element[]);
      this.#show({ pointed: called });
    };
    const left = (): void => this.#press('back');
    const chosen = (el: Element | null): void => this.#chosen(wanted, el);
    const signal = AbortSignal.any([picking.signal, this.#stop.signal]);
    pick({ wanted, after: wanted === 'button' ? this.#person : null, on, chosen, left }, this.#layer.root, this.#layer.host, signal);
  }

  #chosen(wanted: Wanted, el: Element | null): void {
    if (wanted === 'person') {
      if (!el) return this.#show({ problem: 'teach_no_name' });
      this.#person = el;
      return this.#point('button');
    }
    return wanted === 'button' ? this.#button(el) : this.#box(el);
  }

  #button(el: Element | null): void {
    const name = this.#person;
    if (!el || !name) return this.#show({ problem: 'teach_no_button' });
    const label = labelFor(el, nameIn(name));
    if ('problem' in label) return this.#show({ problem: sayProblem(label.problem) });
    const made = recipeFrom({ name, decline: el }, new URL(location.href), this.#known?.message ?? null);
    this.#picking?.abort();
    if ('problem' in made) {
      this.#point('person');
      return this.#show({ problem: sayProblem(made.problem) });
    }
    this.#recipe = made.recipe;
    return this.#tried('tried');
  }

  #box(el: Element | null): void {
    if (!el || !this.#known) return this.#show({ problem: 'teach_no_box' });
    const made = boxFrom(el as HTMLElement, this.#known, new URL(location.href));
    if ('problem' in made) return this.#show({ problem: made.problem });
    this.#picking?.abort();
    this.#recipe = { ...this.#known, message: made.message };
    this.#to('box-tried', { press: { label: '', name: made.name } });
    this.#frames.show([], [el]);
  }

  async #keep(): Promise<void> {
    const recipe = this.#recipe;
    if (!recipe) return;
    const box = this.#view.step === 'box-tried';
    const answer = (await tell({ type: 'taught', recipe })) as Kept | undefined;
    if (!answer) return this.#show({ problem: 'teach_failed' });
    if ('problem' in answer) return this.#show({ problem: sayProblem(answer.problem) });
    this.#known = recipe;
    this.#to(box ? 'box-saved' : 'saved');
  }

  /** Outside of pointing Escape closes the panel where it has the focus. */
  #key(event: KeyboardEvent): void {
    const picks = this.#picking !== null && !this.#picking.signal.aborted;
    if (!event.isTrusted || picks || event.target !== this.#layer.host) return;
    event.stopImmediatePropagation();
    if (event.key === 'Escape') this.#close();
  }

  #close(): void {
    this.#stop.abort();
    this.#panel.unmount();
    this.#layer.host.remove();
    this.#gone();
    if (!this.#known) void tell({ type: 'teach-left' });
  }
}
