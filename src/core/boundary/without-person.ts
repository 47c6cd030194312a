import type { Settings } from '../settings.ts';

/** The settings without what names one person: exceptions, and that no card is wanted. Finer rules lose that person alone. */
export function withoutPerson(s: Settings, contactId: string): Settings {
  const { exceptions, fine } = s.rules;
  return {
    ...s,
    calm: { ...s.calm, people: s.calm.people.filter((id) => id !== contactId) },
    rules: {
      ...s.rules,
      exceptions: exceptions.filter((e) => e.contactId !== contactId),
      // A rule that was about this person alone is about nobody now.
      fine: fine.flatMap((rule) => {
        const { contactIds } = rule.when;
        if (!contactIds?.includes(contactId)) return [rule];
        const rest = contactIds.filter((id) => id !== contactId);
        return rest.length > 0 ? [{ ...rule, when: { ...rule.when, contactIds: rest } }] : [];
      }),
    },
  };
}
