import type ICAL from 'ical.js';

const text = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '').toUpperCase();

/** Free, cancelled and declined entries don't make anybody busy; tentative ones do. */
export function countsAsBusy(event: ICAL.Component, ownEmails: readonly string[]): boolean {
  if (text(event, 'status') === 'CANCELLED' || text(event, 'transp') === 'TRANSPARENT') return false;
  if (text(event, 'x-microsoft-cdo-busystatus') === 'FREE') return false;
  return !event.getAllProperties('attendee').some((a) => {
    const address = String(a.getFirstValue() ?? '')
      .replace(/^mailto:/i, '')
      .toLowerCase();
    return String(a.getParameter('partstat') ?? '').toUpperCase() === 'DECLINED' && ownEmails.some((e) => e.toLowerCase() === address);
  });
}

/** Words of titles that mean that others see the screen, in the nine languages. Read here, kept nowhere. */
const SHARED = new RegExp(
  [
    'screen.?shar',
    'presenting',
    'presentation',
    '\\bdemo\\b',
    'webinar',
    'walkthrough',
    'bildschirm',
    'präsent',
    'vorführ',
    'pantalla',
    'presenta',
    'écran',
    'démo\\b',
    'présent',
    'schermo',
    'scherm',
    'ecrã',
    '\\btela\\b',
    'apresenta',
    'ekran',
    'prezentac',
    '画面共有',
    'プレゼン',
    'デモ',
  ].join('|'),
  'iu',
);

/** Does the title say that the screen is shared? */
export const looksShared = (event: ICAL.Component): boolean => SHARED.test(String(event.getFirstPropertyValue('summary') ?? ''));
