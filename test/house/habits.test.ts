/** What the house refuses, read off its sources. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

const product = sourceFiles('src').filter((s) => !s.test);
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
const files = (pattern: RegExp, list = product): string[] => list.filter((s) => pattern.test(withoutComments(s.text))).map((s) => s.file);

test('nothing in the product reaches a network (R25, rule 4)', () => {
  expect(files(/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/)).toEqual([]);
});

test('a click, an event or a command on a page happens in src/acting alone', () => {
  const acting = product.filter((s) => /^src\/(?:content|reading|platforms|acting)\//.test(s.file));
  expect(files(/\.click\(\)|\.dispatchEvent\(|execCommand/, acting).every((f) => f.startsWith('src/acting/'))).toBe(true);
  expect(files(/\.click\(\)/, acting)).not.toEqual([]);
});

test('Enter is never dispatched', () => {
  expect(files(/new KeyboardEvent|'Enter'|"Enter"/)).toEqual([]);
});

test('no HTML is ever made from a text', () => {
  expect(files(/innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/)).toEqual([]);
});

test('no file is named utils, helpers or common, and none is over 250 lines', () => {
  expect(product.filter((s) => /(?:^|\/)(?:utils?|helpers?|common)\.tsx?$/.test(s.file)).map((s) => s.file)).toEqual([]);
  const data = /src\/(?:locales|core\/(?:replies\/library|messages\/words))\//;
  expect(product.filter((s) => !data.test(s.file) && s.text.split('\n').length > 251).map((s) => s.file)).toEqual([]);
});

test('no `any`, no silenced compiler', () => {
  expect(files(/:\s*any\b|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/)).toEqual([]);
});

test('the manifest asks for no site at install, opens no door to pages and no file to them', () => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['host_permissions']).toBeUndefined();
  expect(manifest['content_scripts']).toBeUndefined();
  expect(manifest['web_accessible_resources']).toBeUndefined();
  expect(manifest['externally_connectable']).toBeUndefined();
  expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  expect(manifest['incognito']).toBe('not_allowed');
  expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus']);
});
