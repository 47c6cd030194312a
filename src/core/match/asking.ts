import { firmKeys } from './business.ts';
import { accountKeys, bareHandleKeys } from './keys.ts';
import { hidesSigns, looksOf, looseLooksOf, mixesScripts } from './look-alike.ts';
import { cutAtBar, namesIn } from './names-in.ts';
import type { ParsedName } from './parse-name.ts';
import type { SenderFacts } from './types.ts';

/** A sender taken apart, once for all who may be meant. */
export interface Asking {
  sender: SenderFacts;
  /** Every way in which the shown name can be read. */
  names: readonly ParsedName[];
  /** The site's own keys of the account. */
  accounts: readonly string[];
  /** These, and the bare handle as a book may have it. */
  handles: readonly string[];
  /** The name as a firm's, if it can be one: see business.ts. */
  firms: readonly string[];
  /** Letters of other scripts or signs are hidden in the name. */
  odd: boolean;
  /** The looks of the name as it stands, and without what is hung on to it ("Tеssa Brаnd | Artist"). */
  looks: readonly { exact: string; loose: string }[];
}

/** @param sender as a page shows them. */
export function askingOf(sender: SenderFacts): Asking {
  const { name } = sender;
  const accounts = accountKeys(sender);
  return {
    sender,
    names: namesIn(name),
    accounts,
    handles: [...accounts, ...bareHandleKeys(sender)],
    firms: firmKeys(name),
    odd: mixesScripts(name) || hidesSigns(name),
    looks: [...new Set([name, cutAtBar(name)])].map((part) => ({ exact: looksOf(part), loose: looseLooksOf(part) })),
  };
}
