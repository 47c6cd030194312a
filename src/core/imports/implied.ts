import { foldName } from '../match/fold-name.ts';
import type { Relationship } from '../contact.ts';

/** What labels and stages of other programs say about who somebody is. */
const SAID: readonly [Relationship, RegExp][] = [
  ['family', /\b(?:family|familie|famille|familia|famiglia|rodzina|familj|семья)\b|家族|家人|가족/u],
  [
    'friend',
    /\b(?:friends?|freunde?|freundin|amis?|amies?|amigos?|amigas?|amici|amico|vrienden|przyjaciele|vanner|venner|друзья)\b|友人|友達|朋友|친구/u,
  ],
  [
    'prospect',
    /\b(?:leads?|prospects?|interessent(?:en|in)?|opportunity|subscriber|marketing ?qualified ?lead|sales ?qualified ?lead|mql|sql|potential|prospecto?s?|clientes? potenciales?)\b/u,
  ],
  [
    'vendor',
    /\b(?:vendors?|suppliers?|lieferant(?:en|in)?|fournisseurs?|proveedor(?:es|a)?|fornitor[ei]|fornecedor(?:es)?|leveranciers?|dostawc[ay]|leverantor(?:er)?|контрагенты?|поставщик(?:и)?)\b|仕入先|供应商|거래처/u,
  ],
  ['boss', /\b(?:boss|my manager|supervisor|vorgesetzter?|vorgesetzte)\b/u],
  [
    'coworker',
    /\b(?:co-?workers?|colleagues?|workmates?|team|kolleg(?:e|en|in|innen)|mitarbeiter(?:in)?|collegues?|collegues|colleg(?:hi|a|he)|companeros?|colegas?|collega'?s?|wspolpracownicy|kollegor|kolleger|коллеги)\b|同僚|同事|동료/u,
  ],
  [
    'client',
    /\b(?:clients?|customers?|kund(?:e|en|in|innen)|client(?:e|es|i|a|as)|acheteurs?|compradores?|buyers?|klanten|klant|klienci|klient|kunder|клиенты?|evangelist)\b|顧客|お客様|客户|고객/u,
  ],
  ['patient', /\b(?:patients?|patient(?:en|in)|pacientes?|pazienti)\b/u],
  ['student', /\b(?:students?|pupils?|schuler(?:in)?|eleves?|alumnos?|studenti?)\b/u],
];

/** @param labels as a file has them. @returns the relationship that one of them names, or null. */
export function impliedBy(labels: readonly string[]): Relationship | null {
  for (const label of labels) {
    const folded = foldName(label).replace(/^\*\s*/u, '');
    const found = SAID.find(([, words]) => words.test(folded));
    if (found) return found[0];
  }
  return null;
}

/** Labels that a program gives to everybody. */
const SYSTEM =
  /^\*?\s*(?:my ?contacts?|meine kontakte|other contacts?|starred|imported.*|restored.*|unspecified|none|mes contacts|mis contactos|i miei contatti|meus contatos)$/u;

/** The labels that the user gave. */
export const ownLabels = (labels: readonly string[]): string[] =>
  labels
    .map((l) =>
      l
        .replace(/^\*\s*/u, '')
        .replace(/^"+|"+$/gu, '')
        .trim(),
    )
    .filter((l) => l && !SYSTEM.test(foldName(l)));
