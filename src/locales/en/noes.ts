/** What is left of people who were forgotten with a no. */
export const noes = {
  noes_title: 'Remembered noes',
  noes_count_one: 'You forgot {n} person and kept the no. No name is kept.',
  noes_count_other: 'You forgot {n} people and kept the no. No name is kept.',
  noes_look: 'Look at them',
  noes_note:
    'When you forgot these people, you asked Doorstep to remember your no. There is no name and no note, so nobody can tell who they were, not even you. If one of them asks again, Doorstep knows the account and says so.',
  noes_none: 'No remembered noes.',
  noes_none_text: 'When you forget somebody, you can keep the no: without a name, and it stands here.',
  noes_no: 'A no from {date}',
  noes_distance: 'A no from {date}, to somebody you keep your distance from',
  noes_patient: 'A patient, marked on {date}',
  noes_known_by: 'Known again by: {what}',
  noes_by_email: 'an e-mail address',
  noes_by_phone: 'a phone number',
  noes_by_name: 'a name',
  noes_forget: 'Forget it',
  noes_forget_named: 'Forget it: {what}',
  noes_forget_all: 'Forget them all',
  noes_forgotten_one: '{n} no is forgotten. That person would be a stranger now.',
  noes_forgotten_other: '{n} noes are forgotten. Those people would be strangers now.',
} as const;
