import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('es', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Qué bien que (me escribas//me escriba)[, {name}].',
        no: 'Esta cuenta es solo para mi familia.',
        alternative: 'Del oficio hablo con mucho gusto {contactPoint}[: {link}].',
        tie: '¿En qué (andas//anda) ahora? Siempre me interesa.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (acordarte//acordarse) de mí[, {name}].',
        no: 'Esta cuenta la mantengo pequeña: solo mi familia.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
        tie: 'Que (te//le) vaya muy bien, y hasta la próxima.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'Esta cuenta es para mi familia y mi gente más cercana, y no añado a nadie más.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
        'way-out': 'No hace falta responder; (te//le) deseo lo mejor.',
      },
      b: {
        thanks: 'Hola[, {name}], gracias por (tu//su) solicitud.',
        no: 'Por motivos personales no busco contactos nuevos en esta cuenta.',
        alternative: 'Para lo que tiene que ver con mi trabajo, (puedes//puede) contactarme {contactPoint}[: {link}].',
        close: 'Un cordial saludo.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias[, {name}].',
        no: 'En esta cuenta no añado contactos del trabajo.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'No uso este sitio para el trabajo, así que no acepto la solicitud.',
        alternative: 'Con gusto (te//le) atiendo {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Hola. En esta cuenta no añado a personas que conozco de eventos o del trabajo.',
        alternative: 'Los pedidos se pueden enviar a {workMail}.',
      },
      b: {
        no: 'Hola. En esta cuenta no añado a nadie.',
        alternative: 'Las preguntas sobre mi trabajo se pueden enviar a {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: { a: { no: 'No acepto solicitudes en esta cuenta.', alternative: 'Para pedidos está {workMail}.' } },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'Según la norma de nuestra consulta[ ({policyTitle})], no añadimos en redes sociales a las personas que atendemos',
        reason: '; así se protege (tu//su) privacidad.',
        alternative: 'Para lo que (necesites, puedes//necesite, puede) contactarnos {contactPoint}[: {link}].',
        tie: 'Aquí seguimos a (tu//su) disposición.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Muchas gracias por (tu//su) solicitud[, {name}].',
        no: 'No añado en redes sociales a personas que conozco por mi trabajo',
        reason: '; así (tu//su) privacidad queda a salvo.',
        alternative: 'Para lo que (necesites, puedes//necesite, puede) contactarnos {contactPoint}[: {link}].',
        tie: 'Siempre es un gusto saber de (ti//usted).',
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
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'Según la norma de nuestro centro[ ({policyTitle})], en cuentas personales no aceptamos solicitudes del alumnado ni de sus familias.',
        alternative: 'Para lo de clase, (puedes//puede) contactarme {contactPoint}[: {link}].',
        tie: 'Será un gusto hablar en el centro.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}], qué amable.',
        no: 'En cuentas privadas no añado al alumnado ni a las familias, y es igual para todo el mundo.',
        alternative: 'Para lo de clase, (puedes//puede) contactarme {contactPoint}[: {link}].',
        tie: 'Nos vemos en el centro.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'En cuentas personales no añado a nadie que conozca por el trabajo.',
        alternative: '(Puedes//Puede) contactarnos {contactPoint}[: {link}].',
      },
    },
  },
]);
