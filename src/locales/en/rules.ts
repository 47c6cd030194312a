/** Who is welcome where: presets, exceptions, finer rules, the tester, and how many cards a day. */
export const rules = {
  fewer_person: 'No cards about {name}',
  fewer_person_effect: 'From now on {name} waits in the toolbar only.',
  fewer_kind: 'Fewer cards like this',
  fewer_kind_effect: 'Messages of this sort wait in the toolbar only. The options list them under “Cards on the page”.',
} as const;
