import { describe, expect, it } from 'vitest';
import { isTaughtLabel, labelProblem } from './label.ts';

describe('R20 a taught button says no to one person', () => {
  it.each(
    (
      'Reject|Decline|Ignore|No thanks|Not now|Delete request|Refuse {name}|✕ Remove|Dismiss|Ablehnen|Anfrage löschen|' +
      'Nein danke|Refuser|Rechazar|Recusar|Rifiuta|Weigeren|Odrzuć|Отклонить|Відхилити|Reddet|拒否|削除する|承認しない|거절|拒绝|忽略|' +
      'رفض|حذف الطلب|דחה|अस्वीकार करें|Tolak|Từ chối|ปฏิเสธ|Neka|Afslå|Avslå|Hylkää|Odmítnout|Elutasítás|Refuză|' +
      'Απόρριψη|Refusa|Atmesti'
    ).split('|'),
  )('“%s” may be taught', (label) => expect(labelProblem(label)).toBeNull());

  it.each(
    (
      'Accept|ACCEPT|Ａｃｃｅｐｔ|Accept request|Accept {name}|✓ Confirm|Approve|Add friend|Yes|OK|Follow back|Annehmen|' +
      'Anfrage bestätigen|Accepter|Aceptar|Aceitar|Accetta|Accepteren|Akceptuj|Принять|Прийняти|Kabul et|承認する|수락하기|' +
      '接受请求|通過|قبول الطلب|والقبول|אשר בקשה|स्वीकार करें|Terima|Chấp nhận|ยอมรับคำขอ|Acceptera|Bekræft|Godta|Hyväksy|' +
      'Přijmout|Elfogadás|Acceptă|Αποδοχή|Accepta|Priimti|Потврди'
    ).split('|'),
  )('“%s” says yes, and is refused', (label) => expect(labelProblem(label)).toBe('says-yes'));

  it.each(
    (
      'Reject all|Decline All|Delete selected|Alle ablehnen|Tout refuser|Rechazar todo|Rifiuta tutti|Odrzuć wszystkie|' +
      'Отклонить все|Tümünü reddet|すべて拒否|一括削除|全部拒绝|모두 거절|رفض الكل|דחה הכל|सभी अस्वीकार करें|Tolak semua|Accept all'
    ).split('|'),
  )('“%s” is about many, and is refused', (label) => expect(labelProblem(label)).toBe('many'));

  it('refuses what costs, what ends something else, what has no words and what is no label', () => {
    for (const label of ['Buy now', 'Delete account', 'Log out', 'Konto löschen', 'Reject cookies', '<b>No</b>', '{name} {name} no']) {
      expect(labelProblem(label), label).toBe('other');
    }
    for (const label of ['', '  ', '✕', '×', '3', '{name}']) expect(labelProblem(label), label).toBe('unnamed');
    expect(labelProblem('No '.repeat(40))).toBe('too-long');
  });

  it('a name between the words counts as a name, whatever it looks like', () => {
    expect(labelProblem('Decline the request of {name}')).toBeNull();
    expect(isTaughtLabel('decline the request of Joy All ', 'Decline the request of {name}', 'Joy All')).toBe(true);
    expect(isTaughtLabel('Decline the request of Joy Allen', 'Decline the request of {name}', 'Joy All')).toBe(false);
  });

  it('is matched whole: case and marks aside, nothing more and nothing less', () => {
    expect(isTaughtLabel('  REJECT… ', 'Reject', 'Ana')).toBe(true);
    expect(isTaughtLabel('Reject all', 'Reject', 'Ana')).toBe(false);
    expect(isTaughtLabel('Rejected', 'Reject', 'Ana')).toBe(false);
    expect(isTaughtLabel('', '', 'Ana')).toBe(false);
  });
});
