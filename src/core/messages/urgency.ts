import type { Hearing } from './listen.ts';
import { joking } from './score.ts';
import type { Shape } from './shape.ts';
import type { Intent, Signal, Urgency } from './types.ts';

/** How soon an answer is due. Loud words alone never make it `now`. */
export function urgencyOf(intent: Intent, h: Hearing, signals: readonly Signal[]): Urgency {
  if (signals.includes('crisis')) return 'now';
  if (intent === 'emergency') {
    // A mishap at work is for today; whatever else is an emergency is for now.
    const grave = h.danger.strong + h.danger.weak + h.outage.strong + h.crisis.strong + h.crisis.weak > 0;
    return grave || h.work.strong + h.work.weak === 0 ? 'now' : 'high';
  }
  if (signals.includes('threat')) return 'high';
  if (intent === 'work_question' || intent === 'new_business_enquiry')
    return h.today.strong > 0 && !signals.includes('no-rush') ? 'high' : 'normal';
  if (intent === 'meeting_reminder') return signals.includes('on-now') ? 'high' : 'normal';
  if (intent === 'hostile') return 'normal';
  if (intent === 'other') return signals.includes('fraud') || signals.includes('boundary') ? 'normal' : 'low';
  return 'low';
}

/** What matters beside the intent. */
export function signalsOf(intent: Intent, h: Hearing, notice: boolean, s: Shape): Signal[] {
  const all: Signal[] = [];
  if (h.threat.strong > 0 && !joking(h, s)) all.push('threat');
  if (intent === 'emergency' && h.crisis.strong + h.crisis.weak > 0 && h.danger.strong === 0) all.push('crisis');
  else if (h.crisis.strong > 0) all.push('crisis');
  // One such phrase may stand in honest work ("verify your booking"); with a second, or with haste, it doesn't.
  if (h.fraud.strong > 0 && (intent === 'other' || h.fraud.strong > 1 || h.fraud.weak > 1)) all.push('fraud');
  if (h.boundary.strong > 0 && intent === 'other') all.push('boundary');
  if (notice) all.push('notice');
  if (h.norush.strong > 0) all.push('no-rush');
  if (h.loud.weak > 0 && intent !== 'emergency' && intent !== 'work_question' && intent !== 'new_business_enquiry') all.push('false-alarm');
  if (h.hurt.strong > 0 && intent === 'pushes_after_decline') all.push('hurt');
  if (h.onnow.strong > 0) all.push('on-now');
  if (h.again.strong > 0) all.push('again');
  if (h.cancels.strong > 0) all.push('cancels');
  if (h.today.strong > 0) all.push('deadline');
  return all;
}
