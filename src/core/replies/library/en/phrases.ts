import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  points: {
    linkedin: 'on LinkedIn',
    shop: 'through my shop',
    page: 'through my work page',
    email: 'by e-mail',
    booking: 'through my booking page',
    phone: 'by phone',
    postal: 'by post',
    practice: 'through the practice',
    other: 'here',
  },
  reasons: {
    linkedin: 'I post project news there and answer faster too.',
    shop: 'Questions and orders are all together there.',
    page: 'News about my work goes up there first.',
    email: 'Nothing gets lost there, and I answer faster too.',
    booking: 'You see my open times there at a glance.',
    phone: 'That way we can sort things out at once.',
    postal: 'Whatever comes there gets my full attention.',
    practice: 'Somebody is always there to help you.',
    other: 'I look there every working day.',
  },
  when: {
    tonight: 'tonight',
    tomorrow: 'tomorrow',
    'this-week': 'by the end of this week',
    'next-week': 'next week',
  },
};
