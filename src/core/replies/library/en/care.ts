import { CARE_POINTS, recipes } from '../recipe.ts';

/** Patients, students, parents (situation 5): never a word on care or marks, never a network that shows who knows whom. */
export const care = recipes('en', [
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Thank you for your request[, {name}].',
        no: 'My practice’s policy[, {policyTitle},] is that staff don’t connect on social sites with people we meet through work',
        reason: '; it protects your privacy.',
        alternative: 'For anything you need, you can reach us {contactPoint}[: {link}].',
        tie: 'We’re always glad to see you.',
      },
      b: {
        thanks: 'It was kind of you to think of me[, {name}].',
        no: 'Nobody at our practice connects on social sites with the people we look after; our written policy[, {policyTitle},] keeps your privacy safe.',
        alternative: 'We’re here for you {contactPoint}[: {link}].',
        tie: 'Looking forward to seeing you at the practice.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Thank you for your request[, {name}], I’m glad you thought of us.',
        no: 'I don’t connect on social sites with people I meet through my work',
        reason: '; it keeps your privacy safe.',
        alternative: 'For anything you need, you can reach us {contactPoint}[: {link}].',
        tie: 'We’re glad to hear from you.',
      },
      b: {
        thanks: 'Thank you for looking me up[, {name}], that’s kind.',
        no: 'I leave everyone I meet through the practice out of my private accounts, so that your privacy is safe.',
        alternative: 'We’re here for you {contactPoint}[: {link}].',
        tie: 'It’s always good to see you at the practice.',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    any: {
      a: {
        thanks: 'Thank you for your request[, {name}].',
        no: 'Our school’s policy[, {policyTitle},] is that teachers don’t connect with pupils or families on personal accounts.',
        alternative: 'For anything about school you can reach me {contactPoint}[: {link}].',
        tie: 'I’m always glad to talk at school.',
      },
      b: {
        thanks: 'It was nice of you to ask[, {name}].',
        no: 'I don’t add pupils or their families on this account; our written school policy[, {policyTitle},] is the same for every teacher.',
        alternative: 'The best way to reach me is {contactPoint}[: {link}].',
        tie: 'See you at school.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Thank you for your request[, {name}].',
        no: 'I don’t connect with pupils or their families on private accounts, and that’s the same for everyone.',
        alternative: 'For anything about school you can reach me {contactPoint}[: {link}].',
        tie: 'I’m always glad to talk at school.',
      },
      b: {
        thanks: 'That was nice of you[, {name}], thank you.',
        no: 'My account here is private, and I leave everyone from school out of it.',
        alternative: 'For school matters, I’m easy to reach {contactPoint}[: {link}].',
        tie: 'I look forward to seeing you at school.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    any: {
      a: {
        thanks: 'Thank you for asking[, {name}].',
        no: 'I don’t connect on private accounts with anyone I meet through work.',
        alternative: 'You can reach us {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Thank you[, {name}].',
        no: 'I don’t accept requests here from people I know through my work.',
        alternative: 'We’re here for you {contactPoint}[: {link}].',
      },
    },
  },
]);
