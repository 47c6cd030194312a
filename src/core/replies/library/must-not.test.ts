import { describe, expect, it } from 'vitest';
import { chooseReplies, type ChooseInput } from '../choose.ts';
import { renderNote } from '../render.ts';
import { SITUATION } from '../situations.ts';
import { NOTE_LANGUAGES, type NoteLanguage, type PartRole, type Recipe, type Wording } from '../types.ts';
import { phrasesIn, recipesIn } from './all.ts';
import { FULL_EXTRAS } from './must.fixture.ts';
import { CARE_POINTS } from './recipe.ts';

interface Said {
  language: NoteLanguage;
  recipe: Recipe;
  wording: Wording;
  /** With every slot filled, and with none. */
  texts: string[];
}
const all: Said[] = NOTE_LANGUAGES.flatMap((language) =>
  recipesIn(language).flatMap((recipe) =>
    recipe.wordings.map((wording) => {
      const words = phrasesIn(language);
      const full = { name: 'Ana', link: 'x.test', contactPoint: words.points.linkedin, workMail: 'a@x.test', when: words.when.tonight };
      const texts = [{ ...full, ...FULL_EXTRAS[language] }, {}].map((slots) => renderNote(wording, slots, { language }).text);
      return { language, recipe, wording, texts };
    }),
  ),
);
const of = (...situations: number[]): Said[] => all.filter((s) => situations.includes(s.recipe.situation));
const part = (s: Said, role: PartRole): string => s.wording.parts.find((p) => p.role === role)?.text ?? '';
const whole = (s: Said): string => s.wording.parts.map((p) => p.text).join(' ');
/** Ids of those of which it is not so. */
const wrong = (list: Said[], isSo: (s: Said) => boolean): string[] =>
  list.filter((s) => !isSo(s)).map((s) => `${s.wording.id}: ${s.texts[0]}`);

describe('what an answer must not have (wording.md D), in every language', () => {
  it('an office rule for people in care names no care, no marks and no network (5)', () => {
    const CARE =
      /(?<!\p{L})(?:treat|therap|diagnos|medication|grades?(?!\p{L})|behandl|noten?(?!\p{L})|traitement|soins?(?!\p{L})|tratamiento|calificaci|cure(?!\p{L})|voti(?!\p{L})|cijfers?(?!\p{L})|tratamento|leczen|oceny?(?!\p{L}))|治療|診断|成績/iu;
    const care = of(SITUATION.careAsks);
    expect(care.length).toBeGreaterThan(10);
    expect(wrong(care, (s) => !CARE.test(whole(s)))).toEqual([]);
    expect(wrong(care, (s) => s.recipe.contactPoints.every((p) => (CARE_POINTS as readonly string[]).includes(p)))).toEqual([]);
  });

  it('a no to a series is none to "this time" (10)', () => {
    const THIS_TIME = /this time|diesmal|dieses Mal|cette fois|esta vez|questa volta|deze keer|desta vez|tym razem|今回は/iu;
    expect(wrong(of(SITUATION.seriesOfInvites), (s) => !THIS_TIME.test(whole(s)))).toEqual([]);
  });

  it('whoever is kept at a distance or hears the last word is asked nothing, and is offered work mail alone (13, 17)', () => {
    const firm = all.filter(
      (s) => s.recipe.situation === SITUATION.distanceAsks || s.recipe.situation === SITUATION.lastWord || s.recipe.rung >= 3,
    );
    expect(wrong(firm, (s) => !s.texts.some((t) => /[?？]/u.test(t)))).toEqual([]);
    expect(wrong(firm, (s) => !s.texts.some((t) => /[!！]/u.test(t)))).toEqual([]);
    expect(wrong(of(SITUATION.distanceAsks, SITUATION.lastWord), (s) => !/\{(?:link|contactPoint|reasonForThem)/u.test(whole(s)))).toEqual(
      [],
    );
  });

  it('nothing of one’s own is told to a second account (19), nor in an answer to a no (22)', () => {
    expect(
      wrong(of(SITUATION.secondAccount, SITUATION.saysNoToMe), (s) => !/\{(?:link|workMail|contactPoint|practiceChannel)/u.test(whole(s))),
    ).toEqual([]);
    expect(wrong(of(SITUATION.secondAccount), (s) => /[?？]|か。/u.test(s.texts[0] ?? ''))).toEqual([]);
  });

  it('plain and firm say "I don’t", never "I can’t" (F5)', () => {
    const CANT =
      /\bcan(?:’|')?t\b|\bcannot\b|\bkann (?:ich )?(?:\p{L}+ )?nicht|\bne peux pas|\bno puedo|\bnon posso|\bkan (?:ik )?niet|\bnão posso|\bnie mogę/iu;
    expect(
      wrong(
        all.filter((s) => s.recipe.rung >= 2),
        (s) => !CANT.test(part(s, 'no')),
      ),
    ).toEqual([]);
  });

  it('a first request is thanked for before it is declined, and the no comes before the way in', () => {
    const asked = of(1, 2, 3, 4, 5, 31).filter((s) => s.recipe.rung === 1);
    expect(wrong(asked, (s) => s.wording.parts[0]?.role === 'thanks')).toEqual([]);
    const at = (s: Said, role: PartRole): number => s.wording.parts.findIndex((p) => p.role === role);
    expect(wrong(asked, (s) => at(s, 'alternative') < 0 || at(s, 'no') < at(s, 'alternative'))).toEqual([]);
  });

  it('R38 every kind of way in fits its sentence: one is reached by phone or by post, never found by it', () => {
    const FOUND =
      /(?<!\p{L})(?:finds? me|mi trov[ia]|ci trov[ia]|me encuentras?|findest|finden|trouvez?|trouves|encontra-me|vindt?|znaleźć)(?!\p{L})/iu;
    // "so work contacts find me on LinkedIn" is said word by word so on the card of the main job.
    const others = all.filter((s) => s.wording.id !== 'en/client/a');
    expect(wrong(others, (s) => !FOUND.test(part(s, 'alternative')))).toEqual([]);
  });

  it('R54 a date stands where no article before it could be wrong: "il 4 maggio", but "l’8 maggio"', () => {
    const italian = all.filter((s) => s.language === 'it');
    expect(wrong(italian, (s) => !/(?<!\p{L})(?:il|del|al|dal|nel) \{(?:earlierDate|date)/iu.test(whole(s)))).toEqual([]);
  });

  it('one exclamation at most', () => {
    expect(wrong(all, (s) => s.texts.every((t) => (t.match(/[!！]/gu) ?? []).length <= 1))).toEqual([]);
  });
});

describe('kinds of answers that people asked for', () => {
  const input: ChooseInput = {
    replyKinds: [],
    relationship: 'client',
    rung: 1,
    language: 'en',
    formality: null,
    contactPoint: { id: 'l', kind: 'linkedin', value: 'https://l.example', reason: '' },
    userLanguage: 'en',
    policy: null,
    situation: null,
    slots: {},
    displayName: 'Ana Ruiz',
    usedWordingIds: [],
    noteLimit: null,
    personKey: 'a',
  };
  /** Every text that one kind of reply can give in a language. */
  function texts(change: Partial<ChooseInput>): string[] {
    const used: string[] = [];
    const said: string[] = [];
    for (let o = chooseReplies({ ...input, ...change })[0]; o; o = chooseReplies({ ...input, ...change, usedWordingIds: used })[0]) {
      used.push(o.wordingId);
      said.push(o.text);
    }
    return said;
  }

  it('R42 may ask who it is and what they had in mind, in every language', () => {
    for (const language of NOTE_LANGUAGES) {
      const asked = texts({ replyKinds: ['ask_identity'], relationship: null, language });
      expect(asked.length, language).toBeGreaterThan(0);
      for (const text of asked) expect(text, language).toMatch(/[?？]|か。/u);
    }
    expect(texts({ replyKinds: ['ask_identity'], relationship: null }).join(' ')).toMatch(/what did you have in mind/u);
  });

  it('R69 may give friends’ posts as the one reason: their privacy, not a judgement of who asks', () => {
    const texts69 = texts({ replyKinds: ['decline_with_linkedin_alternative'] });
    expect(texts69.some((t) => /because my friends’ posts are on it too/u.test(t))).toBe(true);
  });

  it('R32 hurt is answered with regard and the same no, without a new reason or a way round it', () => {
    for (const s of of(SITUATION.pushBack)) {
      const roles = s.wording.parts.map((p) => p.role);
      expect(roles, s.wording.id).toEqual(expect.arrayContaining(['ack', 'tie', 'no']));
      expect(s.recipe.contactPoints, s.wording.id).toEqual([]);
    }
  });

  it('R63 a meeting that stands is confirmed with its day; that no reminder is needed is said only when it is chosen', () => {
    const slots = { date: 'Tuesday at ten' };
    const plain = texts({ replyKinds: ['meeting_confirm'], slots });
    const also = texts({ replyKinds: ['meeting_confirm_with_boundary'], slots });
    for (const text of [...plain, ...also]) expect(text).toMatch(/Tuesday at ten/iu);
    for (const text of plain) expect(text).not.toMatch(/remind/iu);
    expect(also.every((text) => /remind/iu.test(text))).toBe(true);
  });

  it('R55 a pitch is declined and the meeting kept, with its purpose', () => {
    const said = texts({ replyKinds: ['pitch_decline'], slots: { date: 'Tuesday at ten', purpose: 'what we each do' } });
    expect(said.some((t) => /Tuesday at ten/iu.test(t))).toBe(true);
  });
});
